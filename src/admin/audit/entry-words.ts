import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'
import { TIME_ZONE } from '@/src/domain/time/copenhagen'
import { ownName } from '@/src/i18n/language-names'
import { isLanguage } from '@/src/plans/languages'
import { ROLES } from '@/src/cms/access/roles'
import type { AuditEntry } from '@/src/cms/audit/append-audit'
import { wordsOf } from '@/src/cms/field-label'
import { wordOf } from '@/src/cms/fields/options'
import { label, type Label } from '@/src/cms/label'
import { sayIn } from '../in-language.ts'
import { networkWords } from '../sign-in/session-words.ts'

const OPERATIONS: Readonly<Record<AuditEntry['operation'], Label>> = {
  create: label('Oprettet', 'Created'),
  update: label('Ændret', 'Changed'),
  delete: label('Slettet', 'Deleted'),
  refused: label('Afvist', 'Refused'),
  redact: label('Oplysninger fjernet', 'Data taken out'),
  signedIn: label('Logget ind', 'Signed in'),
  signInFailed: label('Forsøgte at logge ind', 'Tried to sign in'),
  invited: label('Inviteret', 'Invited'),
  passwordChosen: label('Ny adgangskode', 'New password'),
  secondFactor: label('Kode eller adgangsnøgle ændret', 'Code or passkey changed'),
  sessionsEnded: label('Logget ud andre steder', 'Signed out elsewhere'),
}

/** The reasons that the server records for sign-in events (`cms/sign-in`). */
const SERVERS_REASONS: Readonly<Record<string, Label>> = {
  'by a link': label('med et link', 'by a link'),
  'signed in': label('som logget ind', 'signed in'),
  'app set up': label('app sat op', 'app set up'),
  'passkey set up': label('adgangsnøgle lavet', 'passkey set up'),
  'new recovery codes': label('nye nødkoder', 'new recovery codes'),
  removed: label('fjernet', 'removed'),
}

/** One field of an entry as text for readers of the log in the admin. Free text is returned unchanged. */
export function entryWords(name: string, entry: AuditLog, { config }: Payload, language: 'da' | 'en'): string {
  switch (name) {
    case 'at':
      return new Date(entry.at).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
        dateStyle: 'medium',
        timeStyle: 'medium',
        timeZone: TIME_ZONE,
      })
    case 'operation':
      return entry.operation in OPERATIONS
        ? OPERATIONS[entry.operation as AuditEntry['operation']][language]
        : entry.operation
    case 'role':
      return roleWords(entry.role, language)
    case 'subject':
      return subjectWords(entry.subject, config, language)
    case 'language':
      return isLanguage(entry.language) ? ownName(entry.language) : ''
    case 'reason':
      return entry.subject === 'users' ? serversReason(entry.reason ?? '', language) : (entry.reason ?? '')
    default: {
      const value: unknown = Reflect.get(entry, name)
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    }
  }
}

/** The label of a collection or global. */
function subjectWords(
  slug: string,
  config: Pick<Payload['config'], 'collections' | 'globals'>,
  language: 'da' | 'en',
): string {
  const collection = config.collections.find((one) => one.slug === slug)
  const given = collection ? collection.labels.singular : config.globals.find((one) => one.slug === slug)?.label
  return wordsOf(given, language) ?? slug
}

export function roleWords(role: string | null | undefined, language: 'da' | 'en'): string {
  const known = ROLES.find((one) => one === role)
  return known ? wordOf('roles', known)[language] : ''
}

function serversReason(reason: string, language: 'da' | 'en'): string {
  const say = sayIn(language)
  return reason
    .split(', ')
    .map((part) => {
      const [, network] = /^from (\S+)$/.exec(part) ?? []
      if (network !== undefined) return `${say('fra', 'from')} ${networkWords(network, language)}`
      return (
        SERVERS_REASONS[part]?.[language] ?? part.replace(/^address /, say('adressens mærke ', "the address's mark "))
      )
    })
    .join(', ')
}
