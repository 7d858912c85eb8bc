import type { Locale } from '../i18n/locales.ts'
import { paths } from './paths.ts'

const LONGEST = 2000

/**
 * Returns the wanted page if it is on this site and in the given language, otherwise the front page. This prevents open
 * redirects.
 */
export function samePageIn(locale: Locale, wanted: string | null): string {
  const home = paths.home(locale)
  if (wanted === null || wanted.length > LONGEST || !/^\/[^/\\]/.test(wanted) || /[\p{Cc}\s\\]/u.test(wanted))
    return home
  const url = new URL(wanted, 'http://site.invalid')
  const [, first] = url.pathname.split('/')
  return url.origin === 'http://site.invalid' && first === locale ? url.pathname + url.search : home
}
