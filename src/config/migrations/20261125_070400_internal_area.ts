import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`follow_ups_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`follow_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`follow_ups_decisions_order_idx\` ON \`follow_ups_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_decisions_parent_id_idx\` ON \`follow_ups_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`follow_ups_open_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`owner\` text,
  	\`due_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`follow_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`follow_ups_open_points_order_idx\` ON \`follow_ups_open_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_open_points_parent_id_idx\` ON \`follow_ups_open_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`follow_ups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`title\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`meeting\` text NOT NULL,
  	\`conclusions\` text,
  	\`seen\` text,
  	\`seen_hash\` text,
  	\`accepted_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`accepted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`follow_ups_status_idx\` ON \`follow_ups\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_accepted_by_idx\` ON \`follow_ups\` (\`accepted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_updated_at_idx\` ON \`follow_ups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follow_ups_created_at_idx\` ON \`follow_ups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agreements_parties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation\` text NOT NULL,
  	\`function\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_parties_order_idx\` ON \`agreements_parties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_parties_parent_id_idx\` ON \`agreements_parties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`unit\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`comparator_name\` text,
  	\`comparator_value\` numeric,
  	\`source\` text NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_figures_order_idx\` ON \`agreements_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_figures_parent_id_idx\` ON \`agreements_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_activities_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_activities_partners_order_idx\` ON \`agreements_activities_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_activities_partners_parent_id_idx\` ON \`agreements_activities_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`activity_id\` text(36),
  	\`purpose\` text,
  	\`content\` text,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_activities_order_idx\` ON \`agreements_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agreements_activities_parent_id_idx\` ON \`agreements_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_activities_activity_idx\` ON \`agreements_activities\` (\`activity_id\`);`)
  await db.run(sql`CREATE TABLE \`agreements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`focus_area_id\` text(36),
  	\`title\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`problem\` text,
  	\`staff\` text,
  	\`municipal_work\` text,
  	\`revision_rule\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`focus_area_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agreements_code_idx\` ON \`agreements\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`agreements_focus_area_idx\` ON \`agreements\` (\`focus_area_id\`);`)
  await db.run(sql`CREATE INDEX \`agreements_updated_at_idx\` ON \`agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agreements_created_at_idx\` ON \`agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agreements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agreements_texts_order_parent\` ON \`agreements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`changes_bodies\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_bodies_order_idx\` ON \`changes_bodies\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`changes_bodies_parent_idx\` ON \`changes_bodies\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`title\` text NOT NULL,
  	\`agreement_id\` text(36) NOT NULL,
  	\`category\` text NOT NULL,
  	\`amount\` numeric,
  	\`why\` text NOT NULL,
  	\`supports_goals\` integer DEFAULT false,
  	\`documented_effect\` integer DEFAULT false,
  	\`effective_from\` text NOT NULL,
  	\`meeting\` text,
  	\`answer\` text,
  	\`fund_reference\` text,
  	\`proposed_by_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`decided_on\` text,
  	\`base_id\` text(36),
  	\`after\` text,
  	\`edition_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`base_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_status_idx\` ON \`changes\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`changes_agreement_idx\` ON \`changes\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_proposed_by_idx\` ON \`changes\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_decided_by_idx\` ON \`changes\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_base_idx\` ON \`changes\` (\`base_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_edition_idx\` ON \`changes\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`agreement_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`decision\` text,
  	\`change_id\` text(36),
  	\`content\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`previous_hash\` text,
  	\`pdf_id\` text(36),
  	\`docx_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`change_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`docx_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_key_idx\` ON \`editions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`editions_agreement_idx\` ON \`editions\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_effective_from_idx\` ON \`editions\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`editions_change_idx\` ON \`editions\` (\`change_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_pdf_idx\` ON \`editions\` (\`pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_docx_idx\` ON \`editions\` (\`docx_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`required\` integer DEFAULT false,
  	\`agreement_id\` text(36),
  	\`file_id\` text(36),
  	\`responsible\` text,
  	\`due_on\` text,
  	\`valid_until\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_agreement_idx\` ON \`documents\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`milestones\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`precision\` text DEFAULT 'day',
  	\`state\` text DEFAULT 'planned' NOT NULL,
  	\`owner\` text,
  	\`agreement_id\` text(36),
  	\`activity_id\` text(36),
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`milestones_agreement_idx\` ON \`milestones\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_activity_idx\` ON \`milestones\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`obligations_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`obligations_months_order_idx\` ON \`obligations_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`obligations_months_parent_idx\` ON \`obligations_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`obligations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`frequency\` text DEFAULT 'ongoing' NOT NULL,
  	\`due_on\` text,
  	\`section\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`obligations_updated_at_idx\` ON \`obligations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`obligations_created_at_idx\` ON \`obligations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_months_order_idx\` ON \`meetings_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_months_parent_idx\` ON \`meetings_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`per_year_from\` numeric,
  	\`per_year_to\` numeric,
  	\`convened_by\` text,
  	\`invited\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`goals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agreement_id\` text(36) NOT NULL,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agreement_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`goals_agreement_idx\` ON \`goals\` (\`agreement_id\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_idx\` ON \`goals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`goals_locales\` (
  	\`title\` text NOT NULL,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_locales_locale_parent_id_unique\` ON \`goals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_baselines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place\` text NOT NULL,
  	\`role\` text DEFAULT 'area' NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`label\` text,
  	\`value\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_baselines_order_idx\` ON \`indicators_baselines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_baselines_parent_id_idx\` ON \`indicators_baselines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`rationale\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_targets_order_idx\` ON \`indicators_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_targets_parent_id_idx\` ON \`indicators_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators_breaks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`note\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_breaks_order_idx\` ON \`indicators_breaks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_breaks_parent_id_idx\` ON \`indicators_breaks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`goal_id\` text(36) NOT NULL,
  	\`order\` numeric DEFAULT 0 NOT NULL,
  	\`name\` text NOT NULL,
  	\`shown\` integer DEFAULT true,
  	\`unit\` text NOT NULL,
  	\`direction\` text NOT NULL,
  	\`direction_inferred\` integer DEFAULT false,
  	\`count_basis\` text,
  	\`accumulation\` text DEFAULT 'latest' NOT NULL,
  	\`feeds_id\` text(36),
  	\`definition\` text,
  	\`source\` text NOT NULL,
  	\`method\` text,
  	\`limitation\` text,
  	\`owner\` text,
  	\`baseline_year\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`goal_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`feeds_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_code_idx\` ON \`indicators\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`indicators_goal_idx\` ON \`indicators\` (\`goal_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_feeds_idx\` ON \`indicators\` (\`feeds_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`plain_name\` text,
  	\`plain\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`periods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`closed\` integer DEFAULT false,
  	\`closed_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`periods_name_idx\` ON \`periods\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`periods_updated_at_idx\` ON \`periods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`periods_created_at_idx\` ON \`periods\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`measurements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`key\` text NOT NULL,
  	\`indicator_id\` text(36) NOT NULL,
  	\`period_id\` text(36) NOT NULL,
  	\`place\` text DEFAULT 'Boligområdet' NOT NULL,
  	\`role\` text DEFAULT 'area' NOT NULL,
  	\`state\` text DEFAULT 'reported' NOT NULL,
  	\`value\` numeric,
  	\`numerator\` numeric,
  	\`denominator\` numeric,
  	\`source\` text,
  	\`extracted_on\` text,
  	\`evidence_id\` text(36),
  	\`comment\` text,
  	\`submitted_by_id\` text(36),
  	\`frozen_sum\` numeric,
  	\`frozen_entries\` text,
  	\`frozen_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`period_id\`) REFERENCES \`periods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`measurements_status_idx\` ON \`measurements\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measurements_key_idx\` ON \`measurements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`measurements_indicator_idx\` ON \`measurements\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_period_idx\` ON \`measurements\` (\`period_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_evidence_idx\` ON \`measurements\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_submitted_by_idx\` ON \`measurements\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_updated_at_idx\` ON \`measurements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measurements_created_at_idx\` ON \`measurements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`log_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36) NOT NULL,
  	\`metric_id\` text(36) NOT NULL,
  	\`date\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`basis\` text NOT NULL,
  	\`zone_id\` text(36) NOT NULL,
  	\`afdeling_id\` text(36),
  	\`group\` text,
  	\`note\` text,
  	\`correction_of_id\` text(36),
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`metric_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`zone_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`afdeling_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`correction_of_id\`) REFERENCES \`log_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`log_entries_activity_idx\` ON \`log_entries\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_metric_idx\` ON \`log_entries\` (\`metric_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_zone_idx\` ON \`log_entries\` (\`zone_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_afdeling_idx\` ON \`log_entries\` (\`afdeling_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_correction_of_idx\` ON \`log_entries\` (\`correction_of_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_author_idx\` ON \`log_entries\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_updated_at_idx\` ON \`log_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`log_entries_created_at_idx\` ON \`log_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`date_metric_basis_count_idx\` ON \`log_entries\` (\`date\`,\`metric_id\`,\`basis\`,\`count\`);`)
  await db.run(sql`CREATE TABLE \`metrics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`basis\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`metrics_code_idx\` ON \`metrics\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`metrics_updated_at_idx\` ON \`metrics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`metrics_created_at_idx\` ON \`metrics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`metrics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`activities_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`metrics_rels_order_idx\` ON \`metrics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`metrics_rels_parent_idx\` ON \`metrics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`metrics_rels_path_idx\` ON \`metrics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`metrics_rels_activities_id_idx\` ON \`metrics_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`who\` text,
  	\`role\` text,
  	\`operation\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`document\` text,
  	\`changes\` text NOT NULL,
  	\`reason\` text,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_operation_idx\` ON \`audit_log\` (\`operation\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_subject_idx\` ON \`audit_log\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_key_idx\` ON \`claims\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`governance\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`leader_limit\` numeric DEFAULT 50000 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`follow_ups_id\` text(36) REFERENCES follow_ups(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`agreements_id\` text(36) REFERENCES agreements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`changes_id\` text(36) REFERENCES changes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`editions_id\` text(36) REFERENCES editions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` text(36) REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`milestones_id\` text(36) REFERENCES milestones(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`obligations_id\` text(36) REFERENCES obligations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`meetings_id\` text(36) REFERENCES meetings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`files_id\` text(36) REFERENCES files(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`goals_id\` text(36) REFERENCES goals(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`indicators_id\` text(36) REFERENCES indicators(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`periods_id\` text(36) REFERENCES periods(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`measurements_id\` text(36) REFERENCES measurements(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`log_entries_id\` text(36) REFERENCES log_entries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`metrics_id\` text(36) REFERENCES metrics(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_log_id\` text(36) REFERENCES audit_log(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`claims_id\` text(36) REFERENCES claims(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_follow_ups_id_idx\` ON \`payload_locked_documents_rels\` (\`follow_ups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_obligations_id_idx\` ON \`payload_locked_documents_rels\` (\`obligations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_goals_id_idx\` ON \`payload_locked_documents_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`periods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_measurements_id_idx\` ON \`payload_locked_documents_rels\` (\`measurements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_log_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`log_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_metrics_id_idx\` ON \`payload_locked_documents_rels\` (\`metrics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`follow_ups_decisions\`;`)
  await db.run(sql`DROP TABLE \`follow_ups_open_points\`;`)
  await db.run(sql`DROP TABLE \`follow_ups\`;`)
  await db.run(sql`DROP TABLE \`agreements_parties\`;`)
  await db.run(sql`DROP TABLE \`agreements_figures\`;`)
  await db.run(sql`DROP TABLE \`agreements_activities_partners\`;`)
  await db.run(sql`DROP TABLE \`agreements_activities\`;`)
  await db.run(sql`DROP TABLE \`agreements\`;`)
  await db.run(sql`DROP TABLE \`agreements_texts\`;`)
  await db.run(sql`DROP TABLE \`changes_bodies\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`DROP TABLE \`obligations_months\`;`)
  await db.run(sql`DROP TABLE \`obligations\`;`)
  await db.run(sql`DROP TABLE \`meetings_months\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`DROP TABLE \`goals_locales\`;`)
  await db.run(sql`DROP TABLE \`indicators_baselines\`;`)
  await db.run(sql`DROP TABLE \`indicators_targets\`;`)
  await db.run(sql`DROP TABLE \`indicators_breaks\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`periods\`;`)
  await db.run(sql`DROP TABLE \`measurements\`;`)
  await db.run(sql`DROP TABLE \`log_entries\`;`)
  await db.run(sql`DROP TABLE \`metrics\`;`)
  await db.run(sql`DROP TABLE \`metrics_rels\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`governance\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`activities_id\` text(36),
  	\`events_id\` text(36),
  	\`notices_id\` text(36),
  	\`zones_id\` text(36),
  	\`afdelinger_id\` text(36),
  	\`venues_id\` text(36),
  	\`housing_organisations_id\` text(36),
  	\`focus_areas_id\` text(36),
  	\`partners_id\` text(36),
  	\`evaluations_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`zones_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`afdelinger_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`venues_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`housing_organisations_id\`) REFERENCES \`housing_organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_areas_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evaluations_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "evaluations_id", "pages_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "evaluations_id", "pages_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_zones_id_idx\` ON \`payload_locked_documents_rels\` (\`zones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_afdelinger_id_idx\` ON \`payload_locked_documents_rels\` (\`afdelinger_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_venues_id_idx\` ON \`payload_locked_documents_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_housing_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`housing_organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
