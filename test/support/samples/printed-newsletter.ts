import type { Text } from '@/src/content/text'
import type { NewsletterContent } from '@/src/formats/newsletter/newsletter-content'
import type { PrintedNewsletter } from '@/src/formats/print/newsletter'
import type { Locale } from '@/src/i18n/locales'
import { summaryIn } from './poster'

const WORDS: Partial<
  Record<Locale, { title: string; intro: string; heading: string; text: string; quote: string; notice: string }>
> = {
  da: {
    title: 'Nyt fra kvarteret',
    intro: 'Det sker i december. Kom, som du er.',
    heading: 'Det kan du komme til',
    text: 'I december holder vi åbent hele måneden. Du kan komme forbi med breve, du ikke forstår, eller bare få en kop kaffe.',
    quote: 'Jeg kom for kaffen og blev for naboerne.',
    notice: 'Beboerhuset er lukket den 24. december.',
  },
  ar: {
    title: 'أخبار الحي',
    intro: 'هذا ما يحدث في ديسمبر. تعالوا كما أنتم.',
    heading: 'ما يمكنكم المشاركة فيه',
    text: 'في ديسمبر نفتح أبوابنا طوال الشهر. يمكنكم المجيء مع رسائل لا تفهمونها، أو لشرب فنجان قهوة فقط.',
    quote: 'جئت من أجل القهوة وبقيت من أجل الجيران.',
    notice: 'بيت السكان مغلق يوم 24 ديسمبر.',
  },
  ur: {
    title: 'محلے کی خبریں',
    intro: 'دسمبر میں یہ ہو رہا ہے۔ جیسے ہیں ویسے آئیے۔',
    heading: 'آپ یہاں آ سکتے ہیں',
    text: 'دسمبر میں ہم پورا مہینہ کھلے ہیں۔ آپ وہ خط لے کر آ سکتے ہیں جو سمجھ نہ آئیں، یا صرف کافی پینے۔',
    quote: 'میں کافی کے لیے آئی اور ہمسایوں کے لیے رک گئی۔',
    notice: 'گھر 24 دسمبر کو بند ہے۔',
  },
}

/** An invented edition. */
export function editionIn(locale: Locale): NewsletterContent {
  const words = WORDS[locale]
  if (words === undefined) throw new Error(`no example in ${locale}`)
  const text = (value: string): Text => ({ value, lang: locale, state: locale === 'da' ? 'source' : 'reviewed' })
  const occurrence = (day: string) => ({
    start: `2026-12-${day}T16:00`,
    end: `2026-12-${day}T18:00`,
    of: `2026-12-${day}T16:00`,
    state: 'scheduled' as const,
  })
  return {
    locale,
    slug: 'december',
    date: '2026-11-27',
    at: '2026-11-27T09:00',
    title: text(words.title),
    intro: text(words.intro),
    sample: false,
    siteName: 'Lillebyplanen',
    zones: [],
    afdelinger: [],
    blocks: [
      { kind: 'notice', text: text(words.notice) },
      { kind: 'heading', text: text(words.heading) },
      {
        kind: 'text',
        lang: locale,
        state: 'source',
        paragraphs: [{ kind: 'paragraph', runs: [{ text: words.text, strong: false, href: null }] }],
      },
      { kind: 'summary', summary: summaryIn(locale) },
      { kind: 'summary', summary: summaryIn(locale, { slug: 'egen-have', need: 'green' }) },
      {
        kind: 'dates',
        title: null,
        dates: [
          { summary: summaryIn(locale, { slug: 'for-alle', need: 'leisure' }), occurrence: occurrence('02') },
          { summary: summaryIn(locale, { slug: 'egen-fest', need: 'health' }), occurrence: occurrence('09') },
          { summary: summaryIn(locale, { slug: 'lektier', need: 'school' }), occurrence: occurrence('16') },
        ],
      },
      { kind: 'quote', text: text(words.quote), by: null },
      {
        kind: 'contact',
        contact: { role: { value: 'Beboerrådgiver', lang: 'da', state: 'source' }, phone: '12 34 56 78', email: null },
      },
    ],
  }
}

/** The example for print in one or two languages. */
export function newsletterIn(first: Locale, second?: Locale): PrintedNewsletter {
  return {
    contents: second === undefined ? [editionIn(first)] : [editionIn(first), editionIn(second)],
    plan: 'Lillebyplanen',
    address: 'https://plan.example.dk/q/n2wsab',
    draft: false,
    pictures: new Map(),
    stairwell: { name: 'Eksempelgården', own: ['egen-have', 'egen-fest'] },
  }
}
