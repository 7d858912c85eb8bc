// Must come first: everything imported after it includes Romanian.
import { ROMANIAN } from '../support/romanian/language'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Newsletter, Subscriber } from '@/payload-types'
import { PACE, sender } from '@/src/services/deliveries/sender'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import { newsletterPdf } from '@/src/formats/print/newsletter'
import { languageName, ownName } from '@/src/i18n/language-names'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { preferredLocale } from '@/src/i18n/preferred-locale'
import { translator } from '@/src/i18n/translator'
import { LANGUAGES } from '@/src/plans/languages'
import { seedBase } from '@/src/seed/seed-base'
import { content } from '@/src/seed/plan-content'
import { freezeNewsletter } from '@/src/services/newsletters/freeze-newsletter'
import { loadNewsletterPrint } from '@/src/site/data/newsletter-print'
import { loadOffer } from '@/src/site/data/offers'
import { loadShell } from '@/src/site/data/shell'
import type { Api } from '../support/api'
import { openMailbox } from '../support/mailbox'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'

vi.mock('next/headers', () => ({ draftMode: () => Promise.resolve({ isEnabled: false }) }))

const mailbox = openMailbox(() => Number(new URL(process.env.SMTP_URL ?? '').port))
const NOW = '2026-12-01T10:00'
const OTHERS = LANGUAGES.filter((code) => code !== SOURCE_LOCALE && code !== ROMANIAN)
let editor: Api

/** The tables and documents are those of any installation; none of this changes them. */
beforeAll(async () => {
  const texts = {
    'activities.bagedag.title': 'Ziua de copt',
    'activities.bagedag.summary': 'Pâine și povești.',
    'site.settings.tagline': 'Cartierul nostru',
    'site.settings.intro': 'Bine ați venit.',
    'site.settings.footer': 'Împreună în cartier.',
    'contacts.secretariat.role': 'Secretariat',
  }
  // Leaves out the other languages, which are not tested here and take time.
  Object.assign(content.texts, Object.fromEntries(OTHERS.map((code) => [code, {}])), { [ROMANIAN]: texts })
  const payload = await payloadForTest()
  await seedBase(payload)
  // The secretariat decides when the site offers it.
  await payload.updateGlobal({ slug: 'site', data: { languages: [...LANGUAGES] }, overrideAccess: true, depth: 0 })
  editor = (await person('editor')).api
})

describe('a language that is added by a line and two files, and named by the plan', () => {
  test('has its own name, its own forms for numbers, and Danish where a message is missing', () => {
    expect([ownName(ROMANIAN), languageName('da', ROMANIAN), languageName(ROMANIAN, 'da')]).toEqual([
      'Română',
      'daneză',
      'rumænsk',
    ])
    const t = translator(ROMANIAN)
    expect([1, 2, 5, 22].map((count) => t('offers.count', { count }))).toEqual([
      '1 ofertă',
      '2 oferte',
      '5 oferte',
      '22 de oferte',
    ])
    expect(preferredLocale('ro-RO,ro;q=0.9,en;q=0.5', LANGUAGES)).toBe(ROMANIAN)
    expect([t('nav.offers'), t('nav.calendar')]).toEqual(['Oferte', translator('da')('nav.calendar')])
  })

  test('is read on its pages, with Danish where there is no text, and each says which it is', async () => {
    const offer = await loadOffer(ROMANIAN, NOW, 'bagedag')
    if (!offer.found) throw new Error('no such offer')
    const { title, summary, body } = offer.view
    expect([title, summary]).toEqual([
      { value: 'Ziua de copt', lang: ROMANIAN, state: 'machine' },
      { value: 'Pâine și povești.', lang: ROMANIAN, state: 'machine' },
    ])
    expect(body).toMatchObject({ lang: SOURCE_LOCALE, state: 'fallback' })
    const untranslated = await loadOffer(ROMANIAN, NOW, 'faelles-kaffe')
    expect(untranslated).toMatchObject({ view: { title: { lang: SOURCE_LOCALE, state: 'fallback' } } })
    const { tagline, locales, contact } = await loadShell(ROMANIAN, NOW)
    expect(tagline).toMatchObject({ value: 'Cartierul nostru', lang: ROMANIAN })
    expect(contact).toMatchObject({ role: { value: 'Secretariat', lang: ROMANIAN } })
    expect(locales).toContain(ROMANIAN)
  })

  test('is named in a newsletter until somebody has chosen, and reaches whoever asked for it', async () => {
    const payload = await payloadForTest()
    const made = await editor.post('/newsletters?locale=da', {
      title: 'Nyt fra gården',
      date: '2026-12-01T12:00:00.000Z',
      audience: 'all',
      languages: { leaveOut: OTHERS },
      blocks: [
        { blockType: 'heading', text: 'Velkommen' },
        { blockType: 'notice', text: 'Husk kaffe' },
      ],
    })
    expect(made.status, made.text).toBe(201)
    const { id, slug } = made.body.doc as unknown as Newsletter
    const [heading, notice] = (made.body.doc as unknown as Newsletter).blocks ?? []
    await editor.patch(`/newsletters/${id}?locale=ro`, {
      title: 'Noutăți din curte',
      blocks: [{ ...heading, text: 'Bine ați venit' }, notice && { id: notice.id, blockType: 'notice' }],
    })
    const refused = await editor.patch(`/newsletters/${id}?locale=da`, { status: 'reviewed' }, { language: 'da' })
    expect(refused.refusals).toMatchObject([
      { path: 'languages', message: expect.stringContaining('til rumænsk: ') as string },
    ])

    for (const step of [
      { status: 'reviewed', languages: { leaveOut: OTHERS, withNote: [ROMANIAN] } },
      { status: 'scheduled', sendAt: new Date().toISOString(), sendAt_tz: 'Europe/Copenhagen' },
    ]) {
      const answer = await editor.patch(`/newsletters/${id}?locale=da`, step)
      expect(answer.status, answer.text).toBe(200)
    }
    await subscriber('in-romana@example.org', ROMANIAN)
    await subscriber('paa-dansk@example.org', 'da')
    await subscriber('somali@example.org', 'so')
    const frozen: FrozenNewsletter | null = await freezeNewsletter(payload, id, new Date())
    expect(Object.keys(frozen ?? {})).toEqual(['da', ROMANIAN])
    expect(frozen?.[ROMANIAN]).toMatchObject({
      title: { value: 'Noutăți din curte', lang: ROMANIAN },
      blocks: [
        { kind: 'heading', text: { value: 'Bine ați venit', lang: ROMANIAN } },
        { kind: 'notice', text: { value: 'Husk kaffe', lang: SOURCE_LOCALE, state: 'fallback' } },
      ],
    })
    await send()
    const mail = await mailbox.next('in-romana@example.org')
    expect([mail.subject, mail.headers.get('content-language')]).toEqual(['Noutăți din curte', ROMANIAN])
    expect(mail.html).toContain('<html lang="ro" dir="ltr">')
    expect(mail.text).toContain('Bine ați venit')
    expect((await mailbox.next('paa-dansk@example.org')).subject).toBe('Nyt fra gården')
    const sheet = await loadNewsletterPrint(slug, [ROMANIAN], NOW)
    if (!sheet.found) throw new Error('nothing to print')
    expect(sheet.printed.contents.map(({ locale }) => locale)).toEqual([ROMANIAN])
    expect(newsletterPdf(sheet.printed, 'sheet').subarray(0, 5).toString()).toBe('%PDF-')
    expect(mailbox.received.map(({ to }) => to)).not.toContain('somali@example.org')
  })
})

async function subscriber(email: string, language: Locale): Promise<Subscriber> {
  const payload = await payloadForTest()
  return payload.create({
    collection: 'subscribers',
    data: { email, state: 'confirmed', language },
    overrideAccess: true,
    depth: 0,
  })
}

/** Sends until nothing is left. */
async function send(): Promise<void> {
  const payload = await payloadForTest()
  const mail = mailSettingsOf(payload)
  if (mail === null) throw new Error('no mail settings')
  const one = sender(payload, mail, { ...PACE, timeout: 5000, seen: 0 })
  while (await one.turn());
  one.close()
}
