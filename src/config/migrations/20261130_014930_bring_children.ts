import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` ADD \`bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_bring_children\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`bring_children\`;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` DROP COLUMN \`version_bring_children\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`bring_children\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_bring_children\`;`)
}
