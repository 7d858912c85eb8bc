import type { Site } from '@/payload-types'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import type { ReadContext } from './payload'

/** The global `site`, with its texts in all languages. */
export async function loadSite({ payload, reading }: ReadContext): Promise<Site> {
  return payload.findGlobal({ slug: 'site', ...reading })
}

/** The languages that the site offers: Danish, and those that the secretariat chose; all of the plan's if it chose none. */
export function offeredBy({ languages }: Partial<Pick<Site, 'languages'>>): Locale[] {
  const offered: readonly string[] = languages?.length ? languages : LANGUAGES
  return LANGUAGES.filter((code) => code === SOURCE_LOCALE || offered.includes(code))
}
