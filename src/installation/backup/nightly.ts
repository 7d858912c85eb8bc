import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { withName } from '@/src/config/database-address'
import { type Env, WITHOUT_BUCKET } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { program } from '@/src/config/programs'
import { dropOldCopies } from '@/src/config/sqlite/migration-copies'
import { daysToDrop, type NightlyResult } from '@/src/domain/backups/nightly-result'
import { NIGHTLY, readNightly } from '../read-nightly.ts'
import { makeBackup } from './make-backup.ts'
import { MANIFEST } from './manifest.ts'
import { usingMongo } from './mongodb.ts'
import { restoreBackup } from './restore-backup.ts'

type Settings = Pick<Env, 'database' | 'payloadSecret' | 'mediaDirectory' | 'bucket'>
type Backups = NonNullable<Env['backups']>

/** Holds the process that makes the backup, and its machine. */
const MAKER = 'maker'
const LONGEST_WORDS = 500
const DAY = /^\d{4}-\d\d-\d\d$/
/** Milliseconds. A backup that started longer ago than this has died. */
const ABANDONED = 2 * 60 * 60_000

/**
 * Makes the backup of a day, restores it to a temporary place, compares the two, and deletes backups that are too old
 * and old migration copies beside the database. Returns the result, which is also written to disk, or null if another
 * process is already doing it.
 */
export async function makeNightly(
  settings: Settings,
  { directory, keepDays }: Backups,
  day: string,
  now: Date,
): Promise<NightlyResult | null> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const part = path.join(directory, `.${day}.part`)
  if (!(await taken(part, now))) return null
  const before = readNightly(directory)
  const tries = before?.day === day ? before.tries + 1 : 1
  const target = path.join(directory, day)
  if (settings.database.kind === 'sqlite') dropOldCopies(settings.database.file, now)
  let result: Pick<NightlyResult, 'isWhole' | 'words'>
  try {
    const copy = path.join(part, 'copy')
    result = await madeAndTried(settings, copy, path.join(part, 'trial'), newest(directory), now)
    // A backup that fails its check is kept too if there is nothing newer, but never replaces one that passed.
    if (result.isWhole || !existsSync(target)) {
      await rm(target, { recursive: true, force: true })
      await rename(copy, target)
    }
    if (result.isWhole)
      for (const old of daysToDrop(daysIn(directory), keepDays, day))
        await rm(path.join(directory, old), { recursive: true })
  } catch (error) {
    result = { isWhole: false, words: firstLine(error) }
  } finally {
    await rm(part, { recursive: true, force: true })
  }
  const ended: NightlyResult = { day, at: new Date().toISOString(), tries, ...result }
  await writeFile(path.join(directory, `${NIGHTLY}.part`), JSON.stringify(ended))
  await rename(path.join(directory, `${NIGHTLY}.part`), path.join(directory, NIGHTLY))
  return ended
}

async function madeAndTried(
  settings: Settings,
  copy: string,
  trial: string,
  before: string | null,
  now: Date,
): Promise<Pick<NightlyResult, 'isWhole' | 'words'>> {
  const { damagedBefore } = await makeBackup(settings, copy, now, before)
  const aside = {
    ...settings,
    database: besides(settings.database, trial),
    mediaDirectory: path.join(trial, 'media'),
    bucket: null,
  }
  try {
    // The copy is current, so it contains nothing that has been erased.
    const { manifest } = await restoreBackup(aside, copy, { erasures: [] })
    const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
    const missing =
      manifest.missing.length === 0 ? '' : `; ${manifest.missing.length} files that the database names are not there`
    const broken = brokenInAudit(aside, trial)
    if (broken !== null)
      return { isWhole: false, words: `the copy is whole, and kept, but is not as its audit log says: ${broken}` }
    return {
      isWhole: true,
      words: `${rows} rows, ${manifest.files.length} files, the audit log up to ${manifest.auditHead?.seq ?? 0}${missing}${damagedWords(damagedBefore)}`,
    }
  } finally {
    if (aside.database.kind === 'mongodb') await usingMongo(aside.database.uri, async (db) => db.dropDatabase())
  }
}

/** Today's backup is whole, but earlier ones linked to the same damaged file are not and cannot be restored. */
function damagedWords([first, ...more]: readonly string[]): string {
  if (first === undefined) return ''
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  return `; earlier backups are damaged, and this one has taken the files anew: ${first}${others} is not what was kept. Is the disk whole?`
}

function besides(database: Env['database'], trial: string): Env['database'] {
  if (database.kind === 'sqlite') return { kind: 'sqlite', file: path.join(trial, 'helhedsplan.sqlite') }
  return { ...database, uri: withName(database.uri, (name) => `${name}_trial`) }
}

/**
 * Checks the audit log's hash chain, the seals and what they cover, with `npm run audit:verify`. Returns its
 * description of what is broken, or null. Does not check where the log ends: anchors describe the live log, which
 * continues meanwhile.
 */
function brokenInAudit({ database, mediaDirectory }: Settings, trial: string): string | null {
  const env = {
    ...process.env,
    ...WITHOUT_BUCKET,
    AUDIT_ANCHOR_DIR: '',
    DATA_DIR: trial,
    MEDIA_DIR: mediaDirectory,
    DATABASE_URI: database.kind === 'sqlite' ? `file:${database.file}` : database.uri,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, program('verify-audit'), { env, encoding: 'utf8' })
  // Exit code 2: whole, as far as can be told without an anchor.
  if (status === 0 || status === 2) return null
  const broken = stdout
    .split('\n')
    .filter((line) => /^\w[^:]*: +BROKEN/.test(line))
    .map((line) => line.replace(/: +/, ': '))
  return (broken.length > 0 ? broken.join('; ') : (stderr.trim().split('\n').at(-1) ?? '')).slice(0, LONGEST_WORDS)
}

/** Claims the work for one process: creating a folder succeeds only once. */
async function taken(part: string, now: Date): Promise<boolean> {
  const began = await stat(part).catch(() => null)
  const isAbandoned = began !== null && (!isAlive(part) || Math.abs(now.getTime() - began.mtimeMs) > ABANDONED)
  if (isAbandoned) await rm(part, { recursive: true, force: true })
  const isOurs = await mkdir(part).then(
    () => true,
    () => false,
  )
  if (isOurs) await writeFile(path.join(part, MAKER), `${process.pid} ${hostname()}`)
  return isOurs
}

/**
 * Whether the process that makes it may still be running. One that has not written its pid yet may be about to; one of
 * another machine (or container), to which the folder is mounted too, cannot be asked.
 */
function isAlive(part: string): boolean {
  try {
    const [pid, host] = readFileSync(path.join(part, MAKER), 'utf8').split(' ')
    if (host === hostname()) process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

function daysIn(directory: string): string[] {
  return readdirSync(directory).filter((name) => DAY.test(name))
}

function newest(directory: string): string | null {
  const last = daysIn(directory)
    .filter((day) => existsSync(path.join(directory, day, MANIFEST)))
    .sort()
    .at(-1)
  return last === undefined ? null : path.join(directory, last)
}
