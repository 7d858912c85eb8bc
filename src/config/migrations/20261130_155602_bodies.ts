import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`governance_leader_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`governance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`governance_leader_kinds_order_idx\` ON \`governance_leader_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`governance_leader_kinds_parent_idx\` ON \`governance_leader_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`governance_fund_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`governance\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`governance_fund_kinds_order_idx\` ON \`governance_fund_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`governance_fund_kinds_parent_idx\` ON \`governance_fund_kinds\` (\`parent_id\`);`)
  // What the code decided until now; the first start adds the names (`src/services/agreements/name-bodies.ts`).
  await db.run(sql`INSERT INTO \`governance_leader_kinds\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT 1, \`id\`, 'sub', lower(hex(randomblob(12))) FROM \`governance\`;`)
  await db.run(sql`INSERT INTO \`governance_fund_kinds\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT 1, \`id\`, 'strategic', lower(hex(randomblob(12))) FROM \`governance\`;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`leader_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`leader_name_en\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`board_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`board_name_en\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`fund_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`fund_name_en\` text DEFAULT '' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`governance_leader_kinds\`;`)
  await db.run(sql`DROP TABLE \`governance_fund_kinds\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`leader_name_da\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`leader_name_en\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`board_name_da\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`board_name_en\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`fund_name_da\`;`)
  await db.run(sql`ALTER TABLE \`governance\` DROP COLUMN \`fund_name_en\`;`)
}
