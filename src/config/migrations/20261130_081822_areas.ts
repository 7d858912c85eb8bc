import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`CREATE UNIQUE INDEX \`areas_locales_locale_parent_id_unique\` ON \`areas_locales\` (\`_locale\`,\`_parent_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`areas_id\`);`)
  // The places that people typed; the first start makes areas of them (`src/services/areas/convert-places.ts`).
  await db.run(sql`CREATE TABLE \`places_before_areas\` AS SELECT 'measurements' AS \`collection\`, \`id\` AS \`document\`, NULL AS \`row\`, \`place\`, \`role\` FROM \`measurements\` UNION ALL SELECT 'indicators', \`_parent_id\`, \`id\`, \`place\`, \`role\` FROM \`indicators_baselines\`;`)
  await db.run(sql`ALTER TABLE \`indicators_baselines\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`indicators_baselines\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`place\`;`)
  await db.run(sql`ALTER TABLE \`measurements\` DROP COLUMN \`role\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`indicators_baselines\` ADD \`place\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`indicators_baselines\` ADD \`role\` text DEFAULT 'area' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`place\` text DEFAULT 'Boligområdet' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`measurements\` ADD \`role\` text DEFAULT 'area' NOT NULL;`)
  await db.run(sql`UPDATE \`indicators_baselines\` SET \`place\` = (SELECT \`name\` FROM \`areas_locales\` WHERE \`_parent_id\` = \`area_id\` AND \`_locale\` = 'da'), \`role\` = CASE WHEN \`area_id\` IN (SELECT \`id\` FROM \`areas\` WHERE \`kind\` = 'comparator') THEN 'comparator' ELSE 'area' END WHERE \`area_id\` IS NOT NULL;`)
  await db.run(sql`UPDATE \`measurements\` SET \`place\` = (SELECT \`name\` FROM \`areas_locales\` WHERE \`_parent_id\` = \`area_id\` AND \`_locale\` = 'da'), \`role\` = CASE WHEN \`area_id\` IN (SELECT \`id\` FROM \`areas\` WHERE \`kind\` = 'comparator') THEN 'comparator' ELSE 'area' END WHERE \`area_id\` IS NOT NULL;`)
  await db.run(sql`DROP TABLE IF EXISTS \`places_before_areas\`;`)
  await db.run(sql`DROP TABLE \`areas_residents\`;`)
  await db.run(sql`DROP TABLE \`areas\`;`)
  await db.run(sql`DROP TABLE \`areas_locales\`;`)
  await db.run(sql`DROP TABLE \`areas_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_indicators_baselines\` (
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
  await db.run(sql`INSERT INTO \`__new_indicators_baselines\`("_order", "_parent_id", "id", "place", "role", "year", "label", "value") SELECT "_order", "_parent_id", "id", "place", "role", "year", "label", "value" FROM \`indicators_baselines\`;`)
  await db.run(sql`DROP TABLE \`indicators_baselines\`;`)
  await db.run(sql`ALTER TABLE \`__new_indicators_baselines\` RENAME TO \`indicators_baselines\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`indicators_baselines_order_idx\` ON \`indicators_baselines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`indicators_baselines_parent_id_idx\` ON \`indicators_baselines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_measurements\` (
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
  	\`frozen_kept_against\` numeric,
  	\`frozen_kept_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`period_id\`) REFERENCES \`periods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_measurements\`("id", "status", "revision", "key", "indicator_id", "period_id", "place", "role", "state", "value", "numerator", "denominator", "source", "extracted_on", "evidence_id", "comment", "submitted_by_id", "frozen_sum", "frozen_entries", "frozen_hash", "frozen_kept_against", "frozen_kept_reason", "updated_at", "created_at") SELECT "id", "status", "revision", "key", "indicator_id", "period_id", "place", "role", "state", "value", "numerator", "denominator", "source", "extracted_on", "evidence_id", "comment", "submitted_by_id", "frozen_sum", "frozen_entries", "frozen_hash", "frozen_kept_against", "frozen_kept_reason", "updated_at", "created_at" FROM \`measurements\`;`)
  await db.run(sql`DROP TABLE \`measurements\`;`)
  await db.run(sql`ALTER TABLE \`__new_measurements\` RENAME TO \`measurements\`;`)
  await db.run(sql`CREATE INDEX \`measurements_status_idx\` ON \`measurements\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`measurements_key_idx\` ON \`measurements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`measurements_indicator_idx\` ON \`measurements\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_period_idx\` ON \`measurements\` (\`period_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_evidence_idx\` ON \`measurements\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_submitted_by_idx\` ON \`measurements\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`measurements_frozen_frozen_hash_idx\` ON \`measurements\` (\`frozen_hash\`);`)
  await db.run(sql`CREATE INDEX \`measurements_updated_at_idx\` ON \`measurements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`measurements_created_at_idx\` ON \`measurements\` (\`created_at\`);`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "newsletters_id", "print_runs_id", "postings_id", "evaluations_id", "pages_id", "qr_codes_id", "qr_scans_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "subscribers_id", "deliveries_id", "suppressions_id", "users_id", "audit_log_id", "api_clients_id") SELECT "id", "order", "parent_id", "path", "activities_id", "events_id", "notices_id", "zones_id", "afdelinger_id", "venues_id", "housing_organisations_id", "focus_areas_id", "partners_id", "newsletters_id", "print_runs_id", "postings_id", "evaluations_id", "pages_id", "qr_codes_id", "qr_scans_id", "media_id", "follow_ups_id", "agreements_id", "changes_id", "editions_id", "documents_id", "milestones_id", "obligations_id", "meetings_id", "files_id", "goals_id", "indicators_id", "periods_id", "measurements_id", "log_entries_id", "metrics_id", "subscribers_id", "deliveries_id", "suppressions_id", "users_id", "audit_log_id", "api_clients_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletters_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_print_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`print_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_postings_id_idx\` ON \`payload_locked_documents_rels\` (\`postings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evaluations_id_idx\` ON \`payload_locked_documents_rels\` (\`evaluations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_qr_codes_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_codes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_qr_scans_id_idx\` ON \`payload_locked_documents_rels\` (\`qr_scans_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suppressions_id_idx\` ON \`payload_locked_documents_rels\` (\`suppressions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`)
}
