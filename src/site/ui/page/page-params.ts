import { notFound } from 'next/navigation'

import type { LocalDateTime } from '@/src/domain/recurrence/series'
import type { Locale } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'

/** Route params of every page: the language, and the quarter of an hour that the page is rendered for. */
interface RawParams {
  locale: string
  now: string
}

type PageParams<Raw extends RawParams> = Omit<Raw, 'locale' | 'now'> & { locale: Locale; now: LocalDateTime }

/**
 * A page's params, validated. Next passes them as they are in the URL, so the colon of `now` may be percent-encoded;
 * after it comes the version of the public content that the page is cached for (proxy.ts). Calls `notFound` if the
 * language is unknown or `now` is not `YYYY-MM-DDTHH:mm~version`.
 */
export async function pageParams<Raw extends RawParams>(params: Promise<Raw>): Promise<PageParams<Raw>> {
  const { locale, now: encoded, ...rest } = await params
  const now = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})~[\w-]+$/.exec(encoded.replaceAll(/%3A/gi, ':'))?.[1]
  if (!isLanguage(locale) || now === undefined) notFound()
  return { ...rest, locale, now }
}
