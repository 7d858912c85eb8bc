import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`date_metric_basis_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`key\` text;`)
  await db.run(sql`CREATE INDEX \`log_entries_date_idx\` ON \`log_entries\` (\`date\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`log_entries_key_idx\` ON \`log_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`metric_basis_date_count_idx\` ON \`log_entries\` (\`metric_id\`,\`basis\`,\`date\`,\`count\`);`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`frozen_kept_against\` numeric;`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`frozen_kept_reason\` text;`)
  await db.run(sql`CREATE INDEX \`measurements_frozen_frozen_hash_idx\` ON \`measurements\` (\`frozen_hash\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`measurements_frozen_frozen_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`frozen_kept_against\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`frozen_kept_reason\`;`)
  await db.run(sql`DROP INDEX \`log_entries_date_idx\`;`)
  await db.run(sql`DROP INDEX \`log_entries_key_idx\`;`)
  await db.run(sql`DROP INDEX \`metric_basis_date_count_idx\`;`)
  await db.run(sql`CREATE INDEX \`date_metric_basis_count_idx\` ON \`log_entries\` (\`date\`,\`metric_id\`,\`basis\`,\`count\`);`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`key\`;`)
}
