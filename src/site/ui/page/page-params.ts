import { notFound } from 'next/navigation'

import type { LocalDateTime } from '@/src/domain/recurrence/series'
import { isLocale, type Locale } from '@/src/i18n/locales'

/** What every page's address holds within: the language, and the quarter of an hour that the page is made for. */
interface RawParams {
  locale: string
  now: string
}

type PageParams<Raw extends RawParams> = Omit<Raw, 'locale' | 'now'> & { locale: Locale; now: LocalDateTime }

/**
 * A page's params, checked. Next hands them over as they stand in the address, so the colon of `now` may come encoded; behind it stands
 * the edition of what is public, for which the page is kept (proxy.ts). Ends in "not found" where the language is none of ours, or `now`
 * no `YYYY-MM-DDTHH:mm~edition`.
 */
export async function pageParams<Raw extends RawParams>(params: Promise<Raw>): Promise<PageParams<Raw>> {
  const { locale, now: encoded, ...rest } = await params
  const now = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})~[\w-]+$/.exec(encoded.replaceAll(/%3A/gi, ':'))?.[1]
  if (!isLocale(locale) || now === undefined) notFound()
  return { ...rest, locale, now }
}
