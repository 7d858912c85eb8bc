import type { Text } from '@/src/content/text'
import type { Summary } from '@/src/content/summary'
import type { NewsletterBlock, NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import { formatTimeRange } from '@/src/i18n/format'
import type { Locale } from '@/src/i18n/locales'

const WORDS = {
  da: {
    title: 'Efterår i gården',
    intro: 'Kom og vær med. Alt er gratis.',
    heading: 'Nyt om offeret & <b>hjælp</b>',
    body: 'Vi mødes hver onsdag. ',
    bold: 'Husk kaffe.',
    quote: 'Her er rart at være.',
    by: 'En mor på Bakken',
  },
  ar: {
    title: 'الخريف في الفناء',
    intro: 'تعال وشارك. كل شيء مجاني.',
    heading: 'جديد في الحي',
    body: 'نلتقي كل يوم أربعاء. ',
    bold: 'لا تنس القهوة.',
    quote: 'المكان جميل هنا.',
    by: 'أم في التل',
  },
  ur: {
    title: 'صحن میں خزاں',
    intro: 'آئیں اور شریک ہوں۔ سب کچھ مفت ہے۔',
    heading: 'علاقے کی خبریں',
    body: 'ہم ہر بدھ کو ملتے ہیں۔ ',
    bold: 'کافی یاد رکھیں۔',
    quote: 'یہاں اچھا لگتا ہے۔',
    by: 'پہاڑی کی ایک ماں',
  },
} as const
export type SampleLocale = keyof typeof WORDS

/** An edition with a block of each kind. Untranslated texts are Danish and marked as such. */
export function newsletterSample(locale: SampleLocale = 'da', blocks?: NewsletterBlock[]): NewsletterContent {
  const words = WORDS[locale]
  const own = (value: string): Text => ({ value, lang: locale, state: locale === 'da' ? 'source' : 'reviewed' })
  return {
    locale,
    slug: 'efteraar',
    date: '2026-10-01',
    at: '2026-10-01T09:00',
    siteName: 'Helhedsplanen',
    zones: [{ number: 1, name: danish('Bakken', locale), mark: 'circle' }],
    afdelinger: [],
    title: own(words.title),
    intro: own(words.intro),
    sample: false,
    blocks: blocks ?? [
      { kind: 'heading', text: own(words.heading) },
      {
        kind: 'text',
        lang: locale,
        state: 'reviewed',
        paragraphs: [
          {
            kind: 'paragraph',
            runs: [
              { text: words.body, strong: false, href: null },
              { text: words.bold, strong: true, href: null },
            ],
          },
          { kind: 'point', runs: [{ text: words.bold, strong: false, href: `/${locale}/tilbud` }] },
          { kind: 'point', runs: [{ text: 'example.org', strong: false, href: 'https://example.org/?a=1&b=2' }] },
        ],
      },
      {
        kind: 'picture',
        alt: danish('Et hus med en have', locale),
        caption: null,
        src: '/api/media/file/hus.webp',
        width: 800,
        height: 500,
      },
      { kind: 'summary', summary: summarySample(locale) },
      {
        kind: 'dates',
        title: own(words.heading),
        dates: [1, 2, 3].map((day) => ({
          summary: summarySample(locale),
          occurrence: occurrenceOn(`2026-10-0${day}`),
        })),
      },
      { kind: 'quote', text: own(words.quote), by: own(words.by) },
      { kind: 'notice', text: danish('Caféen holder lukket i uge 42.', locale) },
      {
        kind: 'contact',
        contact: {
          role: danish('Zonemedarbejderen på Bakken', locale),
          phone: '+45 00 00 00 00',
          email: 'bakken@example.org',
        },
      },
    ],
  }
}

/** The summary of an offer. */
export function summarySample(locale: Locale): Summary {
  return {
    kind: 'offer',
    slug: 'faelles-kaffe',
    title: danish('Fælles kaffe', locale),
    summary: danish('Café for kvinder: snak, mad og hjælp.', locale),
    need: 'women',
    when: [formatTimeRange('16:00', '18:00', locale)],
    timeNote: null,
    where: { name: 'Beboerhuset', address: 'Eksempelvej 1' },
    facts: ['Kun for kvinder', 'Gratis'],
    contact: null,
    sample: true,
  }
}

function danish(value: string, locale: Locale): Text {
  return { value, lang: 'da', state: locale === 'da' ? 'source' : 'fallback' }
}

function occurrenceOn(day: string) {
  return { of: `${day}T16:00`, start: `${day}T16:00`, end: `${day}T18:00`, state: 'scheduled' as const }
}
