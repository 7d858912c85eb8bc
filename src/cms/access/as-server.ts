import { SOURCE_LOCALE } from '@/src/i18n/locales'

/**
 * How the server itself reads and writes by Payload's Local API: nobody's access is asked, and a relation is an id. Each use says why
 * access need not be asked there: it was asked before, nothing is handed out, or there is no user.
 */
export const AS_SERVER = { overrideAccess: true, depth: 0 } as const

/** All that is found, not a page of it. */
export const ALL_AS_SERVER = { ...AS_SERVER, pagination: false } as const

/** All that is found, in Danish: what the plan itself, and those who work for it, read. */
export const ALL_DANISH_AS_SERVER = { ...ALL_AS_SERVER, locale: SOURCE_LOCALE } as const
