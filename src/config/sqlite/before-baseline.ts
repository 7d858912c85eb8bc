import { PlainError } from '../plain-error.ts'

/** The baseline migration: all tables as they were when the first release was prepared. */
export const BASELINE = '20261130_164733_baseline'

/** What commit 949701a had recorded, the version of the first installations. */
const FIRST_INSTALLATION = [
  '20261123_230150_initial',
  '20261125_070400_internal_area',
  '20261127_201902_evaluation_files',
  '20261127_223803_newsletters',
] as const

/** What versions recorded between that and the baseline. */
const UNTIL_BASELINE = [
  '20261129_160038_safe_house',
  '20261129_160121_no_claims',
  '20261129_183506_keyed_log_and_file_sums',
  '20261130_014930_bring_children',
  '20261130_020101_wheelchair',
  '20261130_021828_newsletter_languages',
  '20261130_081822_areas',
  '20261130_090414_site_without_logo',
  '20261130_155602_bodies',
] as const

const OLD: readonly string[] = [...FIRST_INSTALLATION, ...UNTIL_BASELINE]

/** How the baseline is reached: all tables are new, or those of a first installation are changed. */
export type WayToBaseline = 'create' | 'update'

/** Thrown for the database of a version in between, or of a start that was killed half-way. */
class NoWayToBaseline extends PlainError {}

/**
 * The recorded migrations as this version knows them: the old ones count as the baseline once all of them, or the
 * baseline itself, are recorded.
 */
export function sinceBaseline(recorded: readonly string[]): string[] {
  const others = recorded.filter((name) => !OLD.includes(name))
  return OLD.every((name) => recorded.includes(name)) ? [BASELINE, ...others] : others
}

/**
 * `tables`: the names of those in the database. Throws `NoWayToBaseline` if some migrations, but not exactly those of a
 * first installation, are recorded, or if there are tables without a record.
 */
export function wayToBaseline(recorded: readonly string[], tables: readonly string[]): WayToBaseline {
  const old = OLD.filter((name) => recorded.includes(name))
  if (old.length === 0 && tables.includes('activities_needs')) {
    throw new NoWayToBaseline(
      'The database is of a first start that was interrupted, so nothing was saved in it: move it away, and start again.',
    )
  }
  if (old.length === 0) return 'create'
  if (old.length === FIRST_INSTALLATION.length && FIRST_INSTALLATION.every((name) => old.includes(name)))
    return 'update'
  throw new NoWayToBaseline(
    `The database is of a version between the first installations and this one (its last migration is ${old.at(-1) ?? ''}). Start the newest version before this one first: it brings the database to where this one goes on.`,
  )
}
