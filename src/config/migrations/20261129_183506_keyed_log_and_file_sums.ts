import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`files\` ADD \`sha256\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`key\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`sha256\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`key\`;`)
}
