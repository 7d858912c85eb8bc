import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Reports of evaluations were pictures and files, open to all; they are files of the internal area now, and are uploaded anew.
 * Foreign keys stay off until both tables are made anew: to drop one would otherwise delete its texts with it.
 */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'evaluation',
  	\`year\` numeric,
  	\`by\` text,
  	\`activity_id\` text(36),
  	\`file_id\` text(36),
  	\`audience\` text DEFAULT 'public',
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evaluations\`("id", "kind", "year", "by", "activity_id", "file_id", "audience", "slug", "updated_at", "created_at", "_status") SELECT "id", "kind", "year", "by", "activity_id", NULL, "audience", "slug", "updated_at", "created_at", "_status" FROM \`evaluations\`;`)
  await db.run(sql`DROP TABLE \`evaluations\`;`)
  await db.run(sql`ALTER TABLE \`__new_evaluations\` RENAME TO \`evaluations\`;`)
  await db.run(sql`CREATE INDEX \`evaluations_activity_idx\` ON \`evaluations\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_file_idx\` ON \`evaluations\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_audience_idx\` ON \`evaluations\` (\`audience\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_slug_idx\` ON \`evaluations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_updated_at_idx\` ON \`evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_created_at_idx\` ON \`evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations__status_idx\` ON \`evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__evaluations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'evaluation',
  	\`version_year\` numeric,
  	\`version_by\` text,
  	\`version_activity_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_audience\` text DEFAULT 'public',
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__evaluations_v\`("id", "parent_id", "version_kind", "version_year", "version_by", "version_activity_id", "version_file_id", "version_audience", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_year", "version_by", "version_activity_id", NULL, "version_audience", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__evaluations_v\` RENAME TO \`_evaluations_v\`;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_parent_idx\` ON \`_evaluations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_activity_idx\` ON \`_evaluations_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_file_idx\` ON \`_evaluations_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_audience_idx\` ON \`_evaluations_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_slug_idx\` ON \`_evaluations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_updated_at_idx\` ON \`_evaluations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_created_at_idx\` ON \`_evaluations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version__status_idx\` ON \`_evaluations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_created_at_idx\` ON \`_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_updated_at_idx\` ON \`_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_snapshot_idx\` ON \`_evaluations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_published_locale_idx\` ON \`_evaluations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_latest_idx\` ON \`_evaluations_v\` (\`latest\`);`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_evaluations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'evaluation',
  	\`year\` numeric,
  	\`by\` text,
  	\`activity_id\` text(36),
  	\`file_id\` text(36),
  	\`audience\` text DEFAULT 'public',
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evaluations\`("id", "kind", "year", "by", "activity_id", "file_id", "audience", "slug", "updated_at", "created_at", "_status") SELECT "id", "kind", "year", "by", "activity_id", NULL, "audience", "slug", "updated_at", "created_at", "_status" FROM \`evaluations\`;`)
  await db.run(sql`DROP TABLE \`evaluations\`;`)
  await db.run(sql`ALTER TABLE \`__new_evaluations\` RENAME TO \`evaluations\`;`)
  await db.run(sql`CREATE INDEX \`evaluations_activity_idx\` ON \`evaluations\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_file_idx\` ON \`evaluations\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_audience_idx\` ON \`evaluations\` (\`audience\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`evaluations_slug_idx\` ON \`evaluations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_updated_at_idx\` ON \`evaluations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations_created_at_idx\` ON \`evaluations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`evaluations__status_idx\` ON \`evaluations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__evaluations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'evaluation',
  	\`version_year\` numeric,
  	\`version_by\` text,
  	\`version_activity_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_audience\` text DEFAULT 'public',
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__evaluations_v\`("id", "parent_id", "version_kind", "version_year", "version_by", "version_activity_id", "version_file_id", "version_audience", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_year", "version_by", "version_activity_id", NULL, "version_audience", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_evaluations_v\`;`)
  await db.run(sql`DROP TABLE \`_evaluations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__evaluations_v\` RENAME TO \`_evaluations_v\`;`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_parent_idx\` ON \`_evaluations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_activity_idx\` ON \`_evaluations_v\` (\`version_activity_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_file_idx\` ON \`_evaluations_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_audience_idx\` ON \`_evaluations_v\` (\`version_audience\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_slug_idx\` ON \`_evaluations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_updated_at_idx\` ON \`_evaluations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version_created_at_idx\` ON \`_evaluations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_version_version__status_idx\` ON \`_evaluations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_created_at_idx\` ON \`_evaluations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_updated_at_idx\` ON \`_evaluations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_snapshot_idx\` ON \`_evaluations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_published_locale_idx\` ON \`_evaluations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_evaluations_v_latest_idx\` ON \`_evaluations_v\` (\`latest\`);`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}
