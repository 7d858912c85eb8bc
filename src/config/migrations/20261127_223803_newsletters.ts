import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletters_blocks_heading\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_heading_order_idx\` ON \`newsletters_blocks_heading\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_heading_parent_id_idx\` ON \`newsletters_blocks_heading\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_heading_path_idx\` ON \`newsletters_blocks_heading\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_heading_locales\` (
  	\`text\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_heading\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_heading_locales_locale_parent_id_unique\` ON \`newsletters_blocks_heading_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_order_idx\` ON \`newsletters_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_parent_id_idx\` ON \`newsletters_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_text_path_idx\` ON \`newsletters_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_text_locales\` (
  	\`body\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_text_locales_locale_parent_id_unique\` ON \`newsletters_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_order_idx\` ON \`newsletters_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_parent_id_idx\` ON \`newsletters_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_path_idx\` ON \`newsletters_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_picture_image_idx\` ON \`newsletters_blocks_picture\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_picture_locales\` (
  	\`caption\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_picture_locales_locale_parent_id_unique\` ON \`newsletters_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_offer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`offer_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`offer_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_offer_order_idx\` ON \`newsletters_blocks_offer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_offer_parent_id_idx\` ON \`newsletters_blocks_offer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_offer_path_idx\` ON \`newsletters_blocks_offer\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_offer_offer_idx\` ON \`newsletters_blocks_offer\` (\`offer_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_event\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_event_order_idx\` ON \`newsletters_blocks_event\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_event_parent_id_idx\` ON \`newsletters_blocks_event\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_event_path_idx\` ON \`newsletters_blocks_event\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_event_event_idx\` ON \`newsletters_blocks_event\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_dates_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters_blocks_dates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_dates_needs_order_idx\` ON \`newsletters_blocks_dates_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_dates_needs_parent_idx\` ON \`newsletters_blocks_dates_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`days\` numeric DEFAULT 14 NOT NULL,
  	\`most\` numeric DEFAULT 10 NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_dates_order_idx\` ON \`newsletters_blocks_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_dates_parent_id_idx\` ON \`newsletters_blocks_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_dates_path_idx\` ON \`newsletters_blocks_dates\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_dates_locales\` (
  	\`title\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_dates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_dates_locales_locale_parent_id_unique\` ON \`newsletters_blocks_dates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_order_idx\` ON \`newsletters_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_parent_id_idx\` ON \`newsletters_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_quote_path_idx\` ON \`newsletters_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_quote_locales\` (
  	\`text\` text,
  	\`by\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_quote_locales_locale_parent_id_unique\` ON \`newsletters_blocks_quote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_notice\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_notice_order_idx\` ON \`newsletters_blocks_notice\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_notice_parent_id_idx\` ON \`newsletters_blocks_notice\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_notice_path_idx\` ON \`newsletters_blocks_notice\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_notice_locales\` (
  	\`text\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_notice_locales_locale_parent_id_unique\` ON \`newsletters_blocks_notice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contact_order_idx\` ON \`newsletters_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contact_parent_id_idx\` ON \`newsletters_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_blocks_contact_path_idx\` ON \`newsletters_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_blocks_contact_locales\` (
  	\`role\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_blocks_contact_locales_locale_parent_id_unique\` ON \`newsletters_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`date\` text NOT NULL,
  	\`send_at\` text,
  	\`sendat_tz\` text DEFAULT 'Europe/Copenhagen',
  	\`audience\` text DEFAULT 'all' NOT NULL,
  	\`languages_en\` text,
  	\`languages_ar\` text,
  	\`languages_so\` text,
  	\`languages_tr\` text,
  	\`languages_ur\` text,
  	\`slug\` text NOT NULL,
  	\`frozen\` text,
  	\`queued\` integer DEFAULT false,
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_status_idx\` ON \`newsletters\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_date_idx\` ON \`newsletters\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_send_at_idx\` ON \`newsletters\` (\`send_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_slug_idx\` ON \`newsletters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_updated_at_idx\` ON \`newsletters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_created_at_idx\` ON \`newsletters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletters_locales_locale_parent_id_unique\` ON \`newsletters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`zones_id\` text(36),
  	\`afdelinger_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`zones_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`afdelinger_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletters_rels_order_idx\` ON \`newsletters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_parent_idx\` ON \`newsletters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_path_idx\` ON \`newsletters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_zones_id_idx\` ON \`newsletters_rels\` (\`zones_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletters_rels_afdelinger_id_idx\` ON \`newsletters_rels\` (\`afdelinger_id\`);`)
  await db.run(sql`CREATE TABLE \`print_runs_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`print_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_runs_languages_order_idx\` ON \`print_runs_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_languages_parent_idx\` ON \`print_runs_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_runs_stairwells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place\` text NOT NULL,
  	\`copies\` numeric DEFAULT 1 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`print_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`print_runs_stairwells_order_idx\` ON \`print_runs_stairwells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_stairwells_parent_id_idx\` ON \`print_runs_stairwells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`print_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`newsletter_id\` text(36) NOT NULL,
  	\`afdeling_id\` text(36) NOT NULL,
  	\`layout\` text DEFAULT 'sheet' NOT NULL,
  	\`title\` text,
  	\`zone_id\` text(36),
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`newsletter_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`afdeling_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`zone_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`print_runs_newsletter_idx\` ON \`print_runs\` (\`newsletter_id\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_afdeling_idx\` ON \`print_runs\` (\`afdeling_id\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_zone_idx\` ON \`print_runs\` (\`zone_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`print_runs_key_idx\` ON \`print_runs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_updated_at_idx\` ON \`print_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`print_runs_created_at_idx\` ON \`print_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`postings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`run_id\` text(36) NOT NULL,
  	\`place\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`at_tz\` text DEFAULT 'Europe/Copenhagen' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`run_id\`) REFERENCES \`print_runs\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`postings_run_idx\` ON \`postings\` (\`run_id\`);`)
  await db.run(sql`CREATE INDEX \`postings_at_idx\` ON \`postings\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`postings_updated_at_idx\` ON \`postings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`postings_created_at_idx\` ON \`postings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`qr_codes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`afdeling_id\` text(36),
  	\`place\` text,
  	\`code\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`afdeling_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`qr_codes_path_idx\` ON \`qr_codes\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`qr_codes_afdeling_idx\` ON \`qr_codes\` (\`afdeling_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`qr_codes_code_idx\` ON \`qr_codes\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`qr_codes_key_idx\` ON \`qr_codes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`qr_codes_updated_at_idx\` ON \`qr_codes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`qr_codes_created_at_idx\` ON \`qr_codes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`qr_scans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`qr_scans_key_idx\` ON \`qr_scans\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`qr_scans_code_idx\` ON \`qr_scans\` (\`code\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`zone_id\` text(36),
  	\`afdeling_id\` text(36),
  	\`consent_asked_at\` text,
  	\`consent_given_at\` text,
  	\`consent_text\` text,
  	\`wish\` text,
  	\`mailed_at\` text,
  	\`left_at\` text,
  	\`soft_bounces\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`zone_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`afdeling_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_state_idx\` ON \`subscribers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_zone_idx\` ON \`subscribers\` (\`zone_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_afdeling_idx\` ON \`subscribers\` (\`afdeling_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_left_at_idx\` ON \`subscribers\` (\`left_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`newsletter\` text NOT NULL,
  	\`subscriber\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`not_before\` numeric DEFAULT 0 NOT NULL,
  	\`lease\` text,
  	\`leased_until\` numeric,
  	\`answer\` text,
  	\`finished_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_key_idx\` ON \`deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_lease_idx\` ON \`deliveries\` (\`lease\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_finished_at_idx\` ON \`deliveries\` (\`finished_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_state_idx\` ON \`deliveries\` (\`newsletter\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`suppressions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seal\` text NOT NULL,
  	\`since\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`suppressions_seal_idx\` ON \`suppressions\` (\`seal\`);`)
  await db.run(sql`DROP INDEX \`date_metric_basis_count_idx\`;`)
  await db.run(sql`ALTER TABLE \`log_entries\` ADD \`key\` text;`)
  await db.run(sql`CREATE INDEX \`log_entries_date_idx\` ON \`log_entries\` (\`date\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`log_entries_key_idx\` ON \`log_entries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`metric_basis_date_count_idx\` ON \`log_entries\` (\`metric_id\`,\`basis\`,\`date\`,\`count\`);`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`frozen_kept_against\` numeric;`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`frozen_kept_reason\` text;`)
  await db.run(sql`CREATE INDEX \`measurements_frozen_frozen_hash_idx\` ON \`measurements\` (\`frozen_hash\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`newsletters_id\` text(36) REFERENCES newsletters(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`print_runs_id\` text(36) REFERENCES print_runs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`postings_id\` text(36) REFERENCES postings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`qr_codes_id\` text(36) REFERENCES qr_codes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`qr_scans_id\` text(36) REFERENCES qr_scans(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`subscribers_id\` text(36) REFERENCES subscribers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`deliveries_id\` text(36) REFERENCES deliveries(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`suppressions_id\` text(36) REFERENCES suppressions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`print_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_qr_codes_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_codes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_qr_scans_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_scans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suppressions_id_idx\` ON \`payload_locked_documents_rels\` (\`suppressions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletters_blocks_heading\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_heading_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_offer\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_event\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_dates_needs\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_dates\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_dates_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_notice\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_notice_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`newsletters_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters\`;`)
  await db.run(sql`DROP TABLE \`newsletters_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletters_rels\`;`)
  await db.run(sql`DROP TABLE \`print_runs_languages\`;`)
  await db.run(sql`DROP TABLE \`print_runs_stairwells\`;`)
  await db.run(sql`DROP TABLE \`print_runs\`;`)
  await db.run(sql`DROP TABLE \`postings\`;`)
  await db.run(sql`DROP TABLE \`qr_codes\`;`)
  await db.run(sql`DROP TABLE \`qr_scans\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`suppressions\`;`)
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
  	\`follow_ups_id\` text(36),
  	\`agreements_id\` text(36),
  	\`changes_id\` text(36),
  	\`editions_id\` text(36),
  	\`documents_id\` text(36),
  	\`milestones_id\` text(36),
  	\`obligations_id\` text(36),
  	\`meetings_id\` text(36),
  	\`files_id\` text(36),
  	\`goals_id\` text(36),
  	\`indicators_id\` text(36),
  	\`periods_id\` text(36),
  	\`measurements_id\` text(36),
  	\`log_entries_id\` text(36),
  	\`metrics_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`claims_id\` text(36),
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
  	FOREIGN KEY (\`follow_ups_id\`) REFERENCES \`follow_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`obligations_id\`) REFERENCES \`obligations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meetings_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`periods_id\`) REFERENCES \`periods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`measurements_id\`) REFERENCES \`measurements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`log_entries_id\`) REFERENCES \`log_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`metrics_id\`) REFERENCES \`metrics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "evaluations_id", "pages_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "users_id", "audit_log_id", "claims_id") SELECT "id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "evaluations_id", "pages_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "users_id", "audit_log_id", "claims_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`DROP INDEX \`measurements_frozen_frozen_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`frozen_kept_against\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`frozen_kept_reason\`;`)
  await db.run(sql`DROP INDEX \`log_entries_date_idx\`;`)
  await db.run(sql`DROP INDEX \`log_entries_key_idx\`;`)
  await db.run(sql`DROP INDEX \`metric_basis_date_count_idx\`;`)
  await db.run(sql`CREATE INDEX \`date_metric_basis_count_idx\` ON \`log_entries\` (\`date\`,\`metric_id\`,\`basis\`,\`count\`);`)
  await db.run(sql`ALTER TABLE \`log_entries\` DROP COLUMN \`key\`;`)
}
