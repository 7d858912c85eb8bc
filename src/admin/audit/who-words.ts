import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache } from 'react'
import type { AuditLog } from '@/payload-types'
import type { Asking } from '@/src/cms/access/roles'
import { roleWords } from './entry-words.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** Number of characters of an id that are enough to tell apart two people of the same role. */
const SHORT = 8

/** The signed-in reader. Payload does not pass them to list cells; memoised per page. */
export const readerOf = cache(
  async (payload: Payload): Promise<Asking> => (await payload.auth({ headers: await headers() })).user,
)

/** Who did it: the address for readers who may read users, otherwise role and a short id. */
export async function whoWords(
  { who, role, operation }: AuditLog,
  payload: Payload,
  user: Asking,
  language: AdminLanguage,
): Promise<string> {
  if (!who) return operation === 'signInFailed' ? sayIn(language)('Unknown') : sayIn(language)('The system')
  return (await addressOf(payload, who, user)) ?? `${roleWords(role, language)} ${who.slice(0, SHORT)}`.trim()
}

/** Memoised, because most lines of a page name the same people. */
const addressOf = cache(async (payload: Payload, id: string, user: Asking): Promise<string | null> => {
  const found = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: false,
    user: user ?? null,
    disableErrors: true,
  })
  return found?.email ?? null
})
