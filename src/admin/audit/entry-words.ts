import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'
import { TIME_ZONE } from '@/src/domain/time/copenhagen'
import { ownName } from '@/src/i18n/language-names'
import { isLanguage } from '@/src/plans/languages'
import { ROLES } from '@/src/cms/access/roles'
import type { AuditEntry } from '@/src/cms/audit/append-audit'
import { wordsOf } from '@/src/cms/field-label'
import { wordOf } from '@/src/cms/fields/options'
import { isSignInReason, type SignInReason } from '@/src/cms/sign-in/sign-in-reasons'
import { networkWords } from '../sign-in/session-words.ts'
import { LOCALES } from '@/src/i18n/locales'
import { type AdminLanguage, label, type Label, sayIn } from '@/src/i18n/admin/words'

const OPERATIONS: Readonly<Record<AuditEntry['operation'], Label>> = {
  create: label('Created'),
  update: label('Changed'),
  delete: label('Deleted'),
  refused: label('Refused'),
  redact: label('Data taken out'),
  signedIn: label('Signed in'),
  signInFailed: label('Tried to sign in'),
  invited: label('Invited'),
  passwordChosen: label('New password'),
  secondFactor: label('Code or passkey changed'),
  sessionsEnded: label('Signed out elsewhere'),
}

/** The reasons that the server records for sign-in events (`cms/sign-in`). */
const SIGN_IN_REASONS: Readonly<Record<SignInReason, Label>> = {
  'by a link': label('by a link'),
  'signed in': label('signed in'),
  'wrong password': label('wrong password'),
  'wrong second factor': label('wrong code or passkey'),
  'too many second factors': label('too many wrong codes'),
  'app set up': label('app set up'),
  'passkey set up': label('passkey set up'),
  'new recovery codes': label('new recovery codes'),
  removed: label('removed'),
  'removed by an administrator': label('removed by an administrator'),
}

/** One field of an entry as text for readers of the log in the admin. Free text is returned unchanged. */
export function entryWords(name: string, entry: AuditLog, { config }: Payload, language: AdminLanguage): string {
  switch (name) {
    case 'at':
      return new Date(entry.at).toLocaleString(LOCALES[language].intl, {
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
      return entry.subject === 'users' ? signInReason(entry.reason ?? '', language) : (entry.reason ?? '')
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
  language: AdminLanguage,
): string {
  const collection = config.collections.find((one) => one.slug === slug)
  const given = collection ? collection.labels.singular : config.globals.find((one) => one.slug === slug)?.label
  return wordsOf(given, language) ?? slug
}

export function roleWords(role: string | null | undefined, language: AdminLanguage): string {
  const known = ROLES.find((one) => one === role)
  return known ? wordOf('roles', known)[language] : ''
}

function signInReason(reason: string, language: AdminLanguage): string {
  const say = sayIn(language)
  return reason
    .split(', ')
    .map((part) => {
      const [, network] = /^from (\S+)$/.exec(part) ?? []
      if (network !== undefined) return `${say('from')} ${networkWords(network, language)}`
      return isSignInReason(part)
        ? SIGN_IN_REASONS[part][language]
        : part.replace(/^address /, say("the address's mark "))
    })
    .join(', ')
}
