import { SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * For the server's own reads and writes through Payload's Local API: skips access control and returns relations as ids.
 * Each use must say why access control is not needed there: it was checked before, nothing is returned to a user, or
 * there is no user.
 */
export const AS_SERVER = { overrideAccess: true, depth: 0 } as const

/** Like `AS_SERVER`, but returns all matches instead of one page. */
export const ALL_AS_SERVER = { ...AS_SERVER, pagination: false } as const

/** Like `ALL_AS_SERVER`, in Danish: the language that the plan itself and its staff read. */
export const ALL_DANISH_AS_SERVER = { ...ALL_AS_SERVER, locale: SOURCE_LOCALE } as const
