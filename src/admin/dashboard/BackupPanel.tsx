import type { ReactElement } from 'react'
import type { Payload } from 'payload'
import { backupState, type BackupState } from '@/src/domain/backups/nightly-result'
import { toLocal } from '@/src/domain/time/copenhagen'
import { formatDay, formatTime } from '@/src/i18n/format'
import { readNightly } from '@/src/installation/read-nightly'
import styles from './Desk.module.css'
import { type Line, Panel } from './Panel.tsx'
import { type AdminLanguage, label, type Label, sayIn } from '@/src/i18n/admin/words'

const STATES: Readonly<Record<Exclude<BackupState, 'well'>, Label>> = {
  none: label('No backup has been made yet.'),
  failed: label('The last backup failed.'),
  old: label('The last backup is more than a day and a half old.'),
}

/** Status of the nightly backups. For administrators only; `Dashboard` has checked that. */
export function BackupPanel({ payload, language }: { payload: Payload; language: AdminLanguage }): ReactElement {
  const say = sayIn(language)
  const { backups } = payload.config.custom as { backups?: { directory: string } | null }
  const lines = backups
    ? linesOf(backups.directory, language)
    : [
        {
          key: 'unset',
          href: null,
          what: label('No backups are made at night: BACKUP_DIR is not set.')[language],
        },
      ]
  const last = backups ? readNightly(backups.directory) : null
  return (
    <section className={styles.desk} aria-label={say('Backups')}>
      <div className={styles.panels}>
        <Panel
          title={say('Backups')}
          lines={lines}
          none={
            last === null
              ? ''
              : say('The last is of {{moment}}, restored on trial and whole.', { moment: momentOf(last.at, language) })
          }
          more={{ words: String, href: '' }}
        />
      </div>
    </section>
  )
}

function linesOf(directory: string, language: AdminLanguage): Line[] {
  const last = readNightly(directory)
  const state = backupState(last, new Date())
  if (state === 'well') return []
  return [
    {
      key: state,
      href: null,
      what: STATES[state][language],
      ...(last ? { detail: `${momentOf(last.at, language)} · ${last.words}` } : {}),
    },
  ]
}

function momentOf(at: string, language: AdminLanguage): string {
  const local = toLocal(new Date(at))
  return `${formatDay(local.slice(0, 10), language)} ${formatTime(local, language)}`
}
