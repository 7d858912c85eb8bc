import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { databaseAddress } from '@/src/config/database-address'
import type { Env } from '@/src/config/env'
import { migrations } from '@/src/config/migrations'
import { program } from '@/src/config/programs'
import { migrate, pendingOf } from '@/src/config/sqlite/migrate'
import { restoreBackup } from '@/src/installation/backup/restore-backup'
import {
  type Erased,
  type Erasure,
  erasureFiles,
  type ErasureList,
  mustBeThere,
  type Redacted,
  readErasures,
} from '@/src/installation/erasures'
import { BadCall, command } from './command'

/**
 * `npm run restore -- DIR`: restores a backup to DATABASE_URI, DATA_DIR and MEDIA_DIR if nothing is there. `--erasures
 * FILE` names the list of what must stay deleted, if it is neither beside the backup nor in DATA_DIR.
 */
await command('restore', async (args) => {
  const { directory, lists, anySecret } = asked(args)
  const { env } = await import('@/src/config/env')
  mustBeThere(lists)
  const own = erasureFiles(env)
  const list = readErasures([...lists, ...own, path.join(path.dirname(directory), 'erasures.jsonl')])
  const { manifest, erased } = await restoreBackup(env, directory, {
    erasures: list?.erasures ?? null,
    lists: own,
    anySecret,
  })
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  if (env.auditAnchor.directory !== null && manifest.auditHead) {
    const { anchorRestore } = await import('@/src/cms/audit/anchor')
    await anchorRestore(env.auditAnchor.directory, manifest.auditHead, databaseAddress(env.database), new Date())
  }
  console.log(`Restored what was there on ${manifest.made}.`)
  console.log(
    `Checked: the database and each of ${manifest.files.length} files against their SHA-256, before and after; ${rows} rows in ${Object.keys(manifest.counts).length} tables; the newest entry of the audit log${manifest.auditHead ? ` (${manifest.auditHead.seq})` : ''}.`,
  )
  for (const name of manifest.missing)
    console.warn(`The database names a file that was not there when the backup was made: ${name}`)
  tellErased(list, erased, manifest.made, lists.length > 0)
  const again = {
    erased: erased.filter((erasure) => erasure.kind === 'erased'),
    redacted: (list?.erasures ?? []).filter(
      (erasure): erasure is Redacted => erasure.kind === 'redacted' && erasure.at > manifest.made,
    ),
  }
  if (again.erased.length + again.redacted.length > 0) await finish(env, again)
  else if (manifest.database === 'sqlite' && pendingOf(migrations, manifest.migrations).length > 0) {
    console.log(
      'The backup is of an earlier version: the first start brings it up to date. Then `npm run audit:verify`.',
    )
    return 0
  }
  return auditIsWhole()
})

/**
 * Reports which erasures were repeated, and which cannot be known. `isNamed`: the caller named a list, so knows which
 * one applies.
 */
function tellErased(list: ErasureList | null, erased: readonly Erasure[], made: string, isNamed: boolean): void {
  if (list === null) {
    console.warn(
      `No erasures.jsonl was found: what people had deleted after ${made} may be back. Find the list (it lies in DATA_DIR and BACKUP_DIR from the first start on), and restore again with --erasures FILE.`,
    )
    return
  }
  console.log(`Done again: ${erased.length} of the deletions and withdrawals since.`)
  if (list.unreadable > 0)
    console.warn(`${list.unreadable} lines of erasures.jsonl cannot be read: what they name may be back.`)
  if (isNamed) return
  for (const { since, at } of list.erasures.filter((erasure) => erasure.kind === 'unknown'))
    if (at > made)
      console.warn(
        `No list says what was deleted ${since === null ? 'before' : `between ${since} and`} ${at}: it may be back. If one of then is kept, restore again with --erasures FILE.`,
      )
}

/**
 * The steps that need the CMS, which writes the audit log and can tell texts from keys. It needs the tables of its own
 * version, so an older backup is migrated here.
 */
async function finish(
  { database }: Pick<Env, 'database'>,
  { erased, redacted }: { erased: readonly Erased[]; redacted: readonly Redacted[] },
): Promise<void> {
  const { openPayload } = await import('./open-payload')
  const { noteErasedAgain } = await import('@/src/services/privacy/note-erased-again')
  const { redactAgain } = await import('@/src/services/redaction/redact-again')
  const payload = await openPayload({ ofAnyVersion: true })
  if (database.kind === 'sqlite') await migrate({ file: database.file, migrations, payload, copied: false })
  await noteErasedAgain(payload, erased, new Date())
  const { done, unreadable } = await redactAgain(payload, redacted)
  await payload.destroy()
  if (redacted.length > 0) console.log(`Taken out again: ${done} of the words that were taken out since.`)
  if (unreadable > 0)
    console.warn(
      `${unreadable} times words were taken out since that cannot be read: they were sealed with another PAYLOAD_SECRET. Set PAYLOAD_SECRET_PREVIOUS and restore again, or take them out in the admin.`,
    )
}

/** A broken chain was already broken in the backup: the restore stands, and the exit code reports it. */
function auditIsWhole(): number {
  const { status } = spawnSync(process.execPath, program('verify-audit'), { stdio: 'inherit', env: process.env })
  return status === 1 ? 1 : 0
}

function asked(args: string[]): { directory: string; lists: string[]; anySecret: boolean } {
  const usage = 'write `npm run restore -- DIR`, where DIR is what `npm run backup` made.'
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { erasures: { type: 'string', multiple: true }, 'with-another-secret': { type: 'boolean' } },
    })
    const [directory, ...more] = positionals
    if (directory === undefined || more.length > 0) throw new BadCall(usage)
    return {
      directory: path.resolve(directory),
      lists: values.erasures ?? [],
      anySecret: values['with-another-secret'] ?? false,
    }
  } catch (error) {
    throw error instanceof BadCall ? error : new BadCall(usage)
  }
}
