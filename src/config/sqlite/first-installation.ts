import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/**
 * Brings the tables of the first installations (commit 949701a, November 2026) to those of the baseline migration, with
 * their rows. Joined from what was generated until the baseline.
 */
export async function updateFirstInstallation({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> {
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact\` text,
  	\`per_minute\` numeric DEFAULT 300 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`api_clients_name_idx\` ON \`api_clients\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`locks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`locks_key_idx\` ON \`locks\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`not_before\` numeric NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_not_before_idx\` ON \`outbox\` (\`not_before\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cache_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tag\` text NOT NULL,
  	\`version\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cache_versions_tag_idx\` ON \`cache_versions\` (\`tag\`);`)
  await db.run(sql`CREATE TABLE \`sign_ins\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`proven_at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`network\` text NOT NULL,
  	\`browser\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_ins_user_idx\` ON \`sign_ins\` (\`user\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_ins_hash_idx\` ON \`sign_ins\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_seen_at_idx\` ON \`sign_ins\` (\`seen_at\`);`)
  await db.run(sql`CREATE TABLE \`sign_in_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_in_links_user_idx\` ON \`sign_in_links\` (\`user\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_in_links_hash_idx\` ON \`sign_in_links\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_in_links_expires_at_idx\` ON \`sign_in_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`credential\` text,
  	\`counter\` numeric NOT NULL,
  	\`confirmed_at\` text,
  	\`used_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`second_factors_user_idx\` ON \`second_factors\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_credential_idx\` ON \`second_factors\` (\`credential\`);`)
  await db.run(sql`CREATE TABLE \`attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attempts_key_idx\` ON \`attempts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attempts_until_idx\` ON \`attempts\` (\`until\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_users\`("id", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at") SELECT "id", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at" FROM \`users\`;`,
  )
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_open_idx\` ON \`media\` (\`open\`);`)
  await db.run(sql`CREATE INDEX \`media_shown_idx\` ON \`media\` (\`shown\`);`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`parts\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`redactions\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`salts\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`original\` text;`)
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_preferences_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`,
  )
  await db.run(sql`DROP TABLE \`claims\`;`)
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
  	\`newsletters_id\` text(36),
  	\`print_runs_id\` text(36),
  	\`postings_id\` text(36),
  	\`evaluations_id\` text(36),
  	\`pages_id\` text(36),
  	\`qr_codes_id\` text(36),
  	\`qr_scans_id\` text(36),
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
  	\`subscribers_id\` text(36),
  	\`deliveries_id\` text(36),
  	\`suppressions_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`api_clients_id\` text(36),
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
  	FOREIGN KEY (\`newsletters_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`print_runs_id\`) REFERENCES \`print_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`postings_id\`) REFERENCES \`postings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evaluations_id\`) REFERENCES \`evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`qr_codes_id\`) REFERENCES \`qr_codes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`qr_scans_id\`) REFERENCES \`qr_scans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`subscribers_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deliveries_id\`) REFERENCES \`deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`suppressions_id\`) REFERENCES \`suppressions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "newsletters_id", "print_runs_id", "postings_id", "evaluations_id", "pages_id", "qr_codes_id", "qr_scans_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "subscribers_id", "deliveries_id", "suppressions_id", "users_id", "audit_log_id", "api_clients_id") SELECT "id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "newsletters_id", "print_runs_id", "postings_id", "evaluations_id", "pages_id", "qr_codes_id", "qr_scans_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "subscribers_id", "deliveries_id", "suppressions_id", "users_id", "audit_log_id", "api_clients_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_zones_id_idx\` ON \`payload_locked_documents_rels\` (\`zones_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_afdelinger_id_idx\` ON \`payload_locked_documents_rels\` (\`afdelinger_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_venues_id_idx\` ON \`payload_locked_documents_rels\` (\`venues_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_housing_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`housing_organisations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_focus_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_areas_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_print_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`print_runs_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`evaluations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_qr_codes_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_codes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_qr_scans_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_scans_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_follow_ups_id_idx\` ON \`payload_locked_documents_rels\` (\`follow_ups_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_obligations_id_idx\` ON \`payload_locked_documents_rels\` (\`obligations_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_meetings_id_idx\` ON \`payload_locked_documents_rels\` (\`meetings_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_goals_id_idx\` ON \`payload_locked_documents_rels\` (\`goals_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_periods_id_idx\` ON \`payload_locked_documents_rels\` (\`periods_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_measurements_id_idx\` ON \`payload_locked_documents_rels\` (\`measurements_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_log_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`log_entries_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_metrics_id_idx\` ON \`payload_locked_documents_rels\` (\`metrics_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_suppressions_id_idx\` ON \`payload_locked_documents_rels\` (\`suppressions_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`files\` ADD \`sha256\` text;`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`key\` text;`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_bring_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`activities\` ADD \`wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_activities_v\` ADD \`version_wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_wheelchair\` text DEFAULT 'unknown';`)
  await db.run(sql`CREATE TABLE \`newsletters_languages_leave_out\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`newsletters_languages_leave_out_order_idx\` ON \`newsletters_languages_leave_out\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`newsletters_languages_leave_out_parent_idx\` ON \`newsletters_languages_leave_out\` (\`parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`newsletters_languages_with_note\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`newsletters_languages_with_note_order_idx\` ON \`newsletters_languages_with_note\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`newsletters_languages_with_note_parent_idx\` ON \`newsletters_languages_with_note\` (\`parent_id\`);`,
  )
  // What was chosen in a column for each language becomes rows.
  await db.run(
    sql`INSERT INTO \`newsletters_languages_leave_out\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT row_number() OVER (PARTITION BY \`id\` ORDER BY \`place\`), \`id\`, \`language\`, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM (SELECT \`id\`, 1 AS \`place\`, 'en' AS \`language\`, \`languages_en\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 2 AS \`place\`, 'ar' AS \`language\`, \`languages_ar\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 3 AS \`place\`, 'so' AS \`language\`, \`languages_so\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 4 AS \`place\`, 'tr' AS \`language\`, \`languages_tr\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 5 AS \`place\`, 'ur' AS \`language\`, \`languages_ur\` AS \`choice\` FROM \`newsletters\`) WHERE \`choice\` = 'leaveOut';`,
  )
  await db.run(
    sql`INSERT INTO \`newsletters_languages_with_note\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT row_number() OVER (PARTITION BY \`id\` ORDER BY \`place\`), \`id\`, \`language\`, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM (SELECT \`id\`, 1 AS \`place\`, 'en' AS \`language\`, \`languages_en\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 2 AS \`place\`, 'ar' AS \`language\`, \`languages_ar\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 3 AS \`place\`, 'so' AS \`language\`, \`languages_so\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 4 AS \`place\`, 'tr' AS \`language\`, \`languages_tr\` AS \`choice\` FROM \`newsletters\` UNION ALL SELECT \`id\`, 5 AS \`place\`, 'ur' AS \`language\`, \`languages_ur\` AS \`choice\` FROM \`newsletters\`) WHERE \`choice\` = 'withNote';`,
  )
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_en\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_ar\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_so\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_tr\`;`)
  await db.run(sql`ALTER TABLE \`newsletters\` DROP COLUMN \`languages_ur\`;`)
  await db.run(sql`CREATE TABLE \`areas_residents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`source\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_residents_order_idx\` ON \`areas_residents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`areas_residents_parent_id_idx\` ON \`areas_residents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`zone_id\` text(36),
  	\`afdeling_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`zone_id\`) REFERENCES \`zones\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`afdeling_id\`) REFERENCES \`afdelinger\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_parent_idx\` ON \`areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_zone_idx\` ON \`areas\` (\`zone_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_afdeling_idx\` ON \`areas\` (\`afdeling_id\`);`)
  await db.run(sql`CREATE INDEX \`areas_updated_at_idx\` ON \`areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`areas_created_at_idx\` ON \`areas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`areas_locales\` (
  	\`name\` text NOT NULL,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`areas_locales_locale_parent_id_unique\` ON \`areas_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`areas_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`areas_texts_order_parent\` ON \`areas_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`indicators_baselines\` ADD \`area_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`CREATE INDEX \`indicators_baselines_area_idx\` ON \`indicators_baselines\` (\`area_id\`);`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`area_id\` text(36) REFERENCES areas(id);`)
  await db.run(sql`CREATE INDEX \`measurements_area_idx\` ON \`measurements\` (\`area_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`areas_id\` text(36) REFERENCES areas(id);`)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`,
  )
  // The places that people typed; the first start makes areas of them (`src/services/areas/convert-places.ts`).
  await db.run(
    sql`CREATE TABLE \`places_before_areas\` AS SELECT 'measurements' AS \`collection\`, \`id\` AS \`document\`, NULL AS \`row\`, \`place\`, \`role\` FROM \`measurements\` UNION ALL SELECT 'indicators', \`_parent_id\`, \`id\`, \`place\`, \`role\` FROM \`indicators_baselines\`;`,
  )
  await db.run(sql`ALTER TABLE \`indicators_baselines\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`indicators_baselines\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`role\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Helhedsplanen' NOT NULL,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`address\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_site\`("id", "name", "contact_phone", "contact_email", "address", "updated_at", "created_at") SELECT "id", "name", "contact_phone", "contact_email", "address", "updated_at", "created_at" FROM \`site\`;`,
  )
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`ALTER TABLE \`__new_site\` RENAME TO \`site\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE TABLE \`__new__site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text DEFAULT 'Helhedsplanen' NOT NULL,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_address\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__site_v\`("id", "version_name", "version_contact_phone", "version_contact_email", "version_address", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_name", "version_contact_phone", "version_contact_email", "version_address", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_site_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__site_v\` RENAME TO \`_site_v\`;`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
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
  await db.run(
    sql`INSERT INTO \`governance_leader_kinds\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT 1, \`id\`, 'sub', lower(hex(randomblob(12))) FROM \`governance\`;`,
  )
  await db.run(
    sql`INSERT INTO \`governance_fund_kinds\` (\`order\`, \`parent_id\`, \`value\`, \`id\`) SELECT 1, \`id\`, 'strategic', lower(hex(randomblob(12))) FROM \`governance\`;`,
  )
  await db.run(sql`ALTER TABLE \`governance\` ADD \`leader_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`leader_name_en\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`board_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`board_name_en\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`fund_name_da\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`governance\` ADD \`fund_name_en\` text DEFAULT '' NOT NULL;`)
}
