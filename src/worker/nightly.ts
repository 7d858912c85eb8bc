import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Env } from '@/src/config/env'
import { program } from '@/src/config/programs'
import { isBackupDue } from '@/src/domain/backups/backup-due'
import { toLocal } from '@/src/domain/time/copenhagen'
import { readNightly } from '@/src/installation/read-nightly'

const MINUTE = 60_000

/**
 * Makes the nightly backup until `stop` is aborted. Runs it in a separate process, since copying a database would block
 * this one.
 */
export async function backUpNightly({ directory }: NonNullable<Env['backups']>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const now = new Date()
    if (isBackupDue(readNightly(directory), now, toLocal(now))) {
      const made = spawn(process.execPath, program('nightly-backup'), {
        stdio: ['ignore', 'inherit', 'inherit'],
        signal: stop,
      })
      await once(made, 'exit').catch(() => undefined)
    }
    await setTimeout(MINUTE, undefined, { signal: stop }).catch(() => undefined)
  }
}
