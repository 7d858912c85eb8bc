import { directionOf, SOURCE_LOCALE } from '@/src/i18n/locales'
import { isLanguage } from '@/src/plans/languages'
import { translator } from '@/src/i18n/translator'
import { paths } from '@/src/urls/paths'

/** Why the page cannot be shown: it failed, or the database is temporarily unavailable. */
export type Lack = 'failed' | 'away'

const WORDS = {
  failed: ['error.failedTitle', 'error.failedText'],
  away: ['error.awayTitle', 'error.awayText'],
} as const

/** A complete HTML error page in the language of the address. Depends on nothing that can fail. */
export function errorPage(url: string, lack: Lack): string {
  const first = url.split(/[/?]/)[1]
  const locale = isLanguage(first) ? first : SOURCE_LOCALE
  const t = translator(locale)
  const [title, text] = WORDS[lack]
  // The admin has two languages, and its addresses do not tell which.
  const english =
    first === 'admin' ? `<div lang="en"><h1>${translator('en')(title)}</h1><p>${translator('en')(text)}</p></div>` : ''
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${t(title)}</title>
<style>:root{color-scheme:light dark}body{font:1.25rem/1.6 Nunito,system-ui,sans-serif;max-inline-size:34rem;margin:15vh auto;padding-inline:1rem}a{display:inline-block;padding:.75rem 0}</style></head>
<body><main><h1>${t(title)}</h1><p>${t(text)}</p>${english}<p><a href="${paths.home(locale)}">${t('error.failedHome')}</a></p></main></body>
</html>
`
}
