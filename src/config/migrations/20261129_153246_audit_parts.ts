import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`parts\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`redactions\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`salts\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`original\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`parts\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`redactions\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`salts\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`original\`;`)
}
