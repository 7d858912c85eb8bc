import { expect, it } from 'vitest'
import { SPOKEN_LANGUAGES } from '@/src/domain/vocabulary'
import { languageName, languageTitle, ownName } from '@/src/i18n/language-names'
import { LOCALE_CODES, type Locale } from '@/src/i18n/locales'

it('has each language say its own name, with a capital letter where it has one', () => {
  expect(Object.fromEntries(LOCALE_CODES.map((code) => [code, ownName(code)]))).toMatchObject({
    da: 'Dansk',
    en: 'English',
    ar: 'العربية',
    so: 'Soomaali',
    tr: 'Türkçe',
    ur: 'اردو',
  })
})

it('writes them small within a sentence where the language does', () => {
  expect([languageName('tr', 'da'), languageName('tr', 'en')]).toEqual(['tyrkisk', 'Turkish'])
  expect([languageTitle('tr', 'da'), languageTitle('en', 'tr')]).toEqual(['Tyrkisk', 'İngilizce'])
})

/** What residents read before the names came from CLDR; a newer Node may have others. */
const SAID: { readonly [Language in Locale]?: string } = {
  da: 'Dansk Engelsk Arabisk Somali Tyrkisk Urdu Persisk Kurdisk Punjabi Tigrinya Ukrainsk Polsk Spansk Fransk',
  en: 'Danish English Arabic Somali Turkish Urdu Persian Kurdish Punjabi Tigrinya Ukrainian Polish Spanish French',
  ar: 'الدنماركية الإنجليزية العربية الصومالية التركية الأردية الفارسية الكردية البنجابية التغرينية الأوكرانية البولندية الإسبانية الفرنسية',
  so: 'Deenish Ingiriisi Carabi Soomaali Turki Urdu Faarisi Kurdi Bunjaabi Tigrinya Yukreeniyaan Boolish Isbaanish Faransiis',
  tr: 'Danca İngilizce Arapça Somalice Türkçe Urduca Farsça Kürtçe Pencapça Tigrinya dili Ukraynaca Lehçe İspanyolca Fransızca',
  ur: 'ڈینش انگریزی عربی صومالی ترکی اردو فارسی کردی پنجابی تگرینیا یوکرینی پولش ہسپانوی فرانسیسی',
}

it.each(LOCALE_CODES)('names in %s every language that is spoken at offers', (locale) => {
  const names = SPOKEN_LANGUAGES.map((language) => languageTitle(language, locale))
  // CLDR gives the code where it has no name.
  expect(names.filter((name, index) => name.toLowerCase() === SPOKEN_LANGUAGES[index])).toEqual([])
  expect(names.join(' ')).toBe(SAID[locale] ?? names.join(' '))
})
