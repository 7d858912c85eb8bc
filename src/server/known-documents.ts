import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import type { Connection } from '@/src/store/connection'
import { isSlugKnown, isZoneKnown, type Slugged } from '@/src/store/known-slugs'
import { subscriberForm } from '@/src/urls/form-addresses'

/** The collection whose documents stand below this part of an address. */
const SHELVES: Readonly<Record<string, Slugged | 'zones'>> = {
  tilbud: 'activities',
  kalender: 'events',
  evalueringer: 'evaluations',
  afdelinger: 'afdelinger',
  nyhedsbreve: 'newsletters',
  zoner: 'zones',
}
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_SLUG = 80

/**
 * Whether the document of an address exists, published or not: Next would render a page for each wrong one. True for
 * addresses of anything else, and if the database cannot be asked.
 */
export async function isDocumentKnown(pathname: string, connection: Connection): Promise<boolean> {
  const [first = '', ...rest] = pathname.split('/').slice(1)
  // Next removes a slash at the end.
  const below = (isLanguage(first) ? rest : [first, ...rest]).filter((part) => part !== '')
  const [shelf = '', slug = ''] = below
  const collection = Object.hasOwn(SHELVES, shelf) ? SHELVES[shelf] : undefined
  if (collection === undefined || slug === '') return true
  if (subscriberForm(`/${SOURCE_LOCALE}/${below.join('/')}`) !== null) return true
  try {
    if (collection === 'zones') return /^\d{1,2}$/.test(slug) && (await isZoneKnown(connection, Number(slug)))
    return slug.length <= LONGEST_SLUG && SLUG.test(slug) && (await isSlugKnown(connection, collection, slug))
  } catch {
    return true
  }
}
