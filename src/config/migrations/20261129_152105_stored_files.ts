import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_open_idx\` ON \`media\` (\`open\`);`)
  await db.run(sql`CREATE INDEX \`media_shown_idx\` ON \`media\` (\`shown\`);`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`original_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_open_idx\`;`)
  await db.run(sql`DROP INDEX \`media_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`open\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original_name\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`original_name\`;`)
}
