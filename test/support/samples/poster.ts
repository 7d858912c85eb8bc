import type { Text } from '@/src/content/text'
import type { Summary } from '@/src/content/summary'
import type { Poster, Side } from '@/src/formats/print/poster'
import type { Locale } from '@/src/i18n/locales'

const ADDRESS = 'https://plan.example.dk/q/k7m2xp'

type Words = { title: string; summary: string; when: string[]; facts: string[]; state?: Text['state'] }

const WORDS = {
  da: {
    title: 'Kvindecafé med fællesspisning',
    summary: 'Kom og lav mad, drik kaffe og mød dine naboer. Børn er velkomne.',
    when: ['Hver onsdag 16.00–18.00'],
    facts: ['Kun for kvinder', 'Gratis', 'Kom uden tilmelding', 'Dansk, arabisk og urdu'],
  },
  en: {
    title: 'Women’s café with a shared meal',
    summary: 'Cook together, have a coffee and meet your neighbours. Children are welcome.',
    when: ['Every Wednesday 16:00–18:00'],
    facts: ['Women only', 'Free', 'No sign-up needed', 'Danish, Arabic and Urdu'],
  },
  ar: {
    title: 'مقهى النساء مع وجبة مشتركة',
    summary: 'تعالي لنطبخ معًا ونشرب القهوة ونتعرف على الجيران. الأطفال مرحب بهم.',
    when: ['كل يوم أربعاء \u206616:00–18:00\u2069'],
    facts: ['للنساء فقط', 'مجاني', 'بدون تسجيل', 'الدنماركية والعربية والأردية'],
    state: 'reviewed',
  },
  so: {
    title: 'Kafeega haweenka iyo cunto wadaag',
    summary: 'Kaalay, cunto ila kari, kafee cab oo la kulan deriskaaga. Carruurtu way soo dhowdahay.',
    when: ['Arbaco kasta 16:00–18:00'],
    facts: ['Haweenka keliya', 'Bilaash', 'Diiwaan gelin la’aan'],
    state: 'machine',
  },
  tr: {
    title: 'Kadınlar kafesi ve ortak yemek',
    summary: 'Gelin, birlikte yemek yapalım, kahve içelim, komşularınızla tanışın. Çocuklar da gelebilir.',
    when: ['Her çarşamba 16:00–18:00'],
    facts: ['Yalnızca kadınlar', 'Ücretsiz', 'Kayıt gerekmez'],
    state: 'reviewed',
  },
  ur: {
    title: 'خواتین کا کیفے اور مشترکہ کھانا',
    summary: 'آئیے مل کر کھانا پکائیں، کافی پیئیں اور اپنی ہمسایوں سے ملیں۔ بچے بھی آ سکتے ہیں۔',
    when: ['ہر بدھ \u206616:00–18:00\u2069'],
    facts: ['صرف خواتین کے لیے', 'مفت', 'بغیر اندراج کے آئیں', 'ڈینش، عربی اور اردو'],
    state: 'reviewed',
  },
} satisfies { [Language in Locale]?: Words }

/** An example, in Danish where it is not translated; there is no such café. */
export function summaryIn(locale: Locale, some: Partial<Summary> = {}): Summary {
  const own: { [Language in Locale]?: Words } = WORDS
  const words: Words = own[locale] ?? { ...WORDS.da, state: 'fallback' }
  const lang = own[locale] ? locale : 'da'
  const text = (value: string): Text => ({ value, lang, state: words.state ?? 'source' })
  return {
    kind: 'offer',
    slug: 'kvindecafe',
    title: text(words.title),
    summary: text(words.summary),
    need: 'women',
    when: words.when,
    timeNote: null,
    where: { name: 'Beboerhuset (eksempel)', address: 'Eksempelvej 1, 9999 Lilleby Ø' },
    facts: words.facts,
    contact: {
      role: { value: 'Frivilligkoordinator', lang: 'da', state: 'source' },
      phone: '12 34 56 78',
      email: null,
    },
    sample: false,
    ...some,
  }
}

/** The example as a poster in the given languages. */
export function posterIn(locales: readonly [Locale, ...Locale[]], some: Partial<Summary> = {}): Poster {
  const side = (locale: Locale): Side => ({ locale, summary: summaryIn(locale, some), note: null })
  const [first, ...others] = locales
  return { sides: [side(first), ...others.map(side)], plan: 'Lillebyplanen', address: ADDRESS, draft: false }
}
