import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletters_languages_leave_out\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_languages_leave_out_order_idx\` ON \`newsletters_languages_leave_out\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_languages_leave_out_parent_idx\` ON \`newsletters_languages_leave_out\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_languages_with_note\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_languages_with_note_order_idx\` ON \`newsletters_languages_with_note\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_languages_with_note_parent_idx\` ON \`newsletters_languages_with_note\` (\`parent_id\`);`)
  // What was chosen in a column for each language becomes rows.
  await db.run(sql`INSERT INTO \`newsletters_languages_leave_out\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT row_number() OVER (PARTITION BY \`id\` ORDER BY \`place\`), \`id\`, \`language\`, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM (SELECT \`id\`, 1 AS \`place\`, 'en' AS \`language\`, \`languages_en\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 2 AS \`place\`, 'ar' AS \`language\`, \`languages_ar\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 3 AS \`place\`, 'so' AS \`language\`, \`languages_so\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 4 AS \`place\`, 'tr' AS \`language\`, \`languages_tr\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 5 AS \`place\`, 'ur' AS \`language\`, \`languages_ur\` AS \`choice\` FROM \`newsletters\`) WHERE \`choice\` = 'leaveOut';`)
  await db.run(sql`INSERT INTO \`newsletters_languages_with_note\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT row_number() OVER (PARTITION BY \`id\` ORDER BY \`place\`), \`id\`, \`language\`, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM (SELECT \`id\`, 1 AS \`place\`, 'en' AS \`language\`, \`languages_en\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 2 AS \`place\`, 'ar' AS \`language\`, \`languages_ar\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 3 AS \`place\`, 'so' AS \`language\`, \`languages_so\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 4 AS \`place\`, 'tr' AS \`language\`, \`languages_tr\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 5 AS \`place\`, 'ur' AS \`language\`, \`languages_ur\` AS \`choice\` FROM \`newsletters\`) WHERE \`choice\` = 'withNote';`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_en\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_ar\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_so\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_tr\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_ur\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`languages_en\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`languages_ar\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`languages_so\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`languages_tr\` text;`)
  await db.run(sql`ALTER TABLE \`newsletters\` ADD \`languages_ur\` text;`)
  await db.run(sql`UPDATE \`newsletters\` SET \`languages_en\` = CASE WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_leave_out\` WHERE \`value\` = 'en') THEN 'leaveOut' WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_with_note\` WHERE \`value\` = 'en') THEN 'withNote' END;`)
  await db.run(sql`UPDATE \`newsletters\` SET \`languages_ar\` = CASE WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_leave_out\` WHERE \`value\` = 'ar') THEN 'leaveOut' WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_with_note\` WHERE \`value\` = 'ar') THEN 'withNote' END;`)
  await db.run(sql`UPDATE \`newsletters\` SET \`languages_so\` = CASE WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_leave_out\` WHERE \`value\` = 'so') THEN 'leaveOut' WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_with_note\` WHERE \`value\` = 'so') THEN 'withNote' END;`)
  await db.run(sql`UPDATE \`newsletters\` SET \`languages_tr\` = CASE WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_leave_out\` WHERE \`value\` = 'tr') THEN 'leaveOut' WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_with_note\` WHERE \`value\` = 'tr') THEN 'withNote' END;`)
  await db.run(sql`UPDATE \`newsletters\` SET \`languages_ur\` = CASE WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_leave_out\` WHERE \`value\` = 'ur') THEN 'leaveOut' WHEN \`id\` IN (SELECT \`parent_id\` FROM \`newsletters_languages_with_note\` WHERE \`value\` = 'ur') THEN 'withNote' END;`)
  await db.run(sql`DROP TABLE \`newsletters_languages_leave_out\`;`)
  await db.run(sql`DROP TABLE \`newsletters_languages_with_note\`;`)
}
