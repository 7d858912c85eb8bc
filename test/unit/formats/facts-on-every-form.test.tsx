import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Activity } from '@/payload-types'
import { calendarFacts } from '@/src/content/calendar-facts'
import { factsOf } from '@/src/content/facts'
import type { References } from '@/src/content/references'
import { describeOffer } from '@/src/content/summary'
import { isBrief } from '@/src/domain/offers/stated-facts'
import { newsletterMail } from '@/src/formats/mail/newsletter-mail'
import type { NewsletterBlock } from '@/src/formats/newsletter/newsletter-content'
import { newsletterPdf } from '@/src/formats/print/newsletter'
import { posterPdf } from '@/src/formats/print/poster'
import { translator } from '@/src/i18n/translator'
import { answerKey } from '@/src/i18n/words/fact-words'
import { OccurrenceRow } from '@/src/site/ui/cards/OccurrenceRow'
import { OfferCardView } from '@/src/site/ui/cards/OfferCardView'
import { FactList } from '@/src/site/ui/facts/FactList'
import { eventJsonLd } from '@/src/site/ui/meta/event-json-ld'
import { NewsletterDates } from '@/src/site/ui/newsletters/NewsletterDates'
import { SummaryCard } from '@/src/site/ui/newsletters/SummaryCard'
import { hasPoppler, pdfText } from '@/test/support/poppler'
import { newsletterSample } from '@/test/support/samples/newsletter'
import { editionIn, newsletterIn } from '@/test/support/samples/printed-newsletter'
import { posterIn } from '@/test/support/samples/poster'
import { ANSWERS } from '@/test/support/stated-facts'

const REFERENCES: References = { zones: {}, afdelinger: {}, venues: {}, zoneOrder: [], afdelingOrder: [] }
const LINKS = {
  site: 'https://x.org',
  view: 'https://x.org/v',
  unsubscribe: 'https://x.org/u',
  preferences: 'https://x.org/p',
}
const OCCURRENCE = {
  of: '2026-12-02T16:00',
  start: '2026-12-02T16:00',
  end: '2026-12-02T18:00',
  state: 'scheduled',
} as const
const TITLE = { value: 'Café', lang: 'da', state: 'source' } as const

/** All formats of an offer with one stated fact; the `brief` ones have room for only a few words. */
function formsOf(stated: object) {
  const offer = {
    id: '1',
    slug: 'cafe',
    state: 'open',
    kind: 'own',
    price: { kind: 'unknown' },
    title: { da: 'Café' },
    summary: { da: 'Kom.' },
    sample: true,
    ...stated,
  } as unknown as Activity
  const summary = describeOffer(offer, REFERENCES, 'da', '2026-11-27T12:00')
  const facts = factsOf(offer, REFERENCES)
  const card = { ...facts, slug: 'cafe', title: TITLE, summary: TITLE, need: null, venueName: null, sample: true }
  const blocks = (block: NewsletterBlock) => ({
    mail: newsletterMail(newsletterSample('da', [block]), LINKS),
    sheet: hasPoppler
      ? pdfText(newsletterPdf({ ...newsletterIn('da'), contents: [{ ...editionIn('da'), blocks: [block] }] }, 'sheet'))
      : null,
  })
  const whole = blocks({ kind: 'summary', summary })
  const listed = blocks({ kind: 'dates', title: null, dates: [{ summary, occurrence: OCCURRENCE }] })
  return {
    full: {
      page: renderToStaticMarkup(<FactList facts={facts} when={null} partners={[]} locale="da" />),
      card: renderToStaticMarkup(
        <OfferCardView offer={{ ...card, state: 'open', kind: 'own', sessions: [], next: null }} locale="da" />,
      ),
      'card of an edition': renderToStaticMarkup(<SummaryCard summary={summary} locale="da" heading="h3" />),
      mail: whole.mail.html,
      text: whole.mail.text,
      sheet: whole.sheet,
      poster: hasPoppler ? pdfText(posterPdf(posterIn(['da'], summary), { size: 'a4', tabs: false })) : null,
      'calendar feed': JSON.stringify(calendarFacts(offer, 'da', REFERENCES)),
      'search engines': JSON.stringify(
        eventJsonLd(
          { ...facts, name: 'Café', description: '', path: '/', provider: null, siteName: 'x' },
          OCCURRENCE,
          'da',
        ),
      ),
    },
    brief: {
      'row of a calendar': renderToStaticMarkup(
        <OccurrenceRow card={{ ...card, kind: 'session', occurrence: OCCURRENCE, reason: null }} locale="da" />,
      ),
      'dates of an edition': renderToStaticMarkup(
        <NewsletterDates title={null} dates={[{ summary, occurrence: OCCURRENCE }]} locale="da" heading="h3" />,
      ),
      'dates in a mail': listed.mail.html,
      'dates in a text': listed.mail.text,
      'dates on a sheet': listed.sheet,
    },
  }
}

const flat = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ')

describe.each(ANSWERS)('$name: $answer', ({ name, answer }) => {
  const words = translator('da')(answerKey(name, answer))
  const { full, brief } = formsOf({ [name]: answer })
  const forms = { ...full, ...(isBrief(name, answer) ? brief : {}) }
  it.each(Object.entries(forms).filter(([, text]) => text !== null))('stands on: %s', (_, text) => {
    expect(flat(text)).toContain(words)
  })
})

describe('an example', () => {
  const { full, brief } = formsOf({})
  // The page has a badge in its heading; search engines do not index samples.
  const elsewhere = ['page', 'search engines']
  const marked = Object.entries({ ...full, ...brief }).filter(([form]) => !elsewhere.includes(form))
  it.each(marked.filter(([, text]) => text !== null))('is called one on: %s', (_, text) => {
    expect(flat(text)).toMatch(/eksempel/i)
  })
})
