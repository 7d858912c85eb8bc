import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` ADD \`wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_wheelchair\` text DEFAULT 'unknown';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`wheelchair\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_wheelchair\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`wheelchair\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_wheelchair\`;`)
}
