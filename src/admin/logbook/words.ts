import type { LogEntry } from '@/payload-types'
import type { SendResult } from './send-entry.ts'
import type { PlainPhrase } from '@/src/i18n/admin/words'

export const BASES: Record<LogEntry['basis'], PlainPhrase> = {
  persons: 'New persons: each counts the first time only.',
  participations: 'Participations: every time somebody comes counts.',
  sessions: 'Sessions held: not how many came.',
}

export type Group = NonNullable<LogEntry['group']>

export const GROUPS: Record<Group, PlainPhrase> = {
  children: 'Children',
  youth: 'Young people',
  adults: 'Adults',
  elderly: 'Elderly',
  families: 'Families',
}

/** Why an entry was not saved, if the server did not say it itself. */
export const COMPLAINTS: Record<Exclude<SendResult['kind'], 'saved' | 'taken' | 'refused'>, PlainPhrase> = {
  offline:
    'It was not saved: there is no connection. Nothing is lost. Try again when you are online; it will be saved only once.',
  signedOut:
    'It was not saved. You may have been signed out: sign in in another tab and press Save again. Nothing is lost.',
}
