import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { rememberedRequest } from '@/src/i18n/request-locale'
import { translator } from '@/src/i18n/translator'
import { loadShell } from '@/src/site/data/shell'
import { LostContent } from '@/src/site/ui/error/LostContent'
import { Shell } from '@/src/site/ui/layout/Shell'
import { paths } from '@/src/urls/paths'

/** The friendly 404, in the reader's language. A lost page has no like in another language: the menu leads to their front pages. */
export default async function NotFound() {
  const request = rememberedRequest()
  if (request === null) return <LostContent locale={SOURCE_LOCALE} />
  const { locale, now } = request
  const shell = await loadShell(locale, now)
  return (
    <Shell shell={shell} locale={locale} now={now} alternate={paths.home}>
      <title>{`${translator(locale)('error.notFoundTitle')} · ${shell.siteName}`}</title>
      <LostContent locale={locale} />
    </Shell>
  )
}
