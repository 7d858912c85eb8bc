import { type Locale, SOURCE_LOCALE } from './locales'

/**
 * Returns the first of the site's languages that a browser asks for (`Accept-Language`, RFC 9110 12.5.4), by weight; null if
 * none. Regions are ignored (`ar-EG` is Arabic). Norwegian and Swedish are not mapped to Danish here, but get the
 * default.
 */
export function preferredLocale(header: string | null, languages: readonly Locale[]): Locale | null {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish, index) => {
      const [tag = '', ...parameters] = wish.trim().split(';')
      const weight = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: Number.isFinite(weight) ? weight : 0, index }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  for (const { language } of wishes) {
    const found = languages.find((one) => one === language)
    if (found !== undefined) return found
  }
  return null
}

/**
 * Returns the language for a request whose URL has none: that of the last opened page (cookie `sprog`), else the
 * browser's preference, else Danish.
 */
export function readersLocale(chosen: string | undefined, header: string | null, languages: readonly Locale[]): Locale {
  return languages.find((one) => one === chosen) ?? preferredLocale(header, languages) ?? SOURCE_LOCALE
}
