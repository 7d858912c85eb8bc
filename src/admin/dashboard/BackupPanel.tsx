import type { ReactElement } from 'react'
import type { Payload } from 'payload'
import { backupState, type BackupState } from '@/src/domain/backups/nightly-result'
import { toLocal } from '@/src/domain/time/copenhagen'
import { formatDay, formatTime } from '@/src/i18n/format'
import { readNightly } from '@/src/installation/read-nightly'
import { label, type Label } from '@/src/cms/label'
import { sayIn } from '../in-language.ts'
import styles from './Desk.module.css'
import { type Line, Panel } from './Panel.tsx'

const STATES: Readonly<Record<Exclude<BackupState, 'well'>, Label>> = {
  none: label('Der er ikke taget nogen sikkerhedskopi endnu.', 'No backup has been made yet.'),
  failed: label('Den seneste sikkerhedskopi mislykkedes.', 'The last backup failed.'),
  old: label(
    'Den seneste sikkerhedskopi er mere end halvandet døgn gammel.',
    'The last backup is more than a day and a half old.',
  ),
}

/** Status of the nightly backups. For administrators only; `Dashboard` has checked that. */
export function BackupPanel({ payload, language }: { payload: Payload; language: 'da' | 'en' }): ReactElement {
  const say = sayIn(language)
  const { backups } = payload.config.custom as { backups?: { directory: string } | null }
  const lines = backups
    ? linesOf(backups.directory, language)
    : [
        {
          key: 'unset',
          href: null,
          what: label(
            'Der tages ingen natlige sikkerhedskopier: BACKUP_DIR er ikke sat.',
            'No backups are made at night: BACKUP_DIR is not set.',
          )[language],
        },
      ]
  const last = backups ? readNightly(backups.directory) : null
  return (
    <section className={styles.desk} aria-label={say('Sikkerhedskopier', 'Backups')}>
      <div className={styles.panels}>
        <Panel
          title={say('Sikkerhedskopier', 'Backups')}
          lines={lines}
          none={
            last === null
              ? ''
              : say(
                  `Den seneste er fra ${momentOf(last.at, 'da')}, lagt tilbage til prøve og hel.`,
                  `The last is of ${momentOf(last.at, 'en')}, restored on trial and whole.`,
                )
          }
          more={{ words: String, href: '' }}
        />
      </div>
    </section>
  )
}

function linesOf(directory: string, language: 'da' | 'en'): Line[] {
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

function momentOf(at: string, language: 'da' | 'en'): string {
  const local = toLocal(new Date(at))
  return `${formatDay(local.slice(0, 10), language)} ${formatTime(local, language)}`
}
