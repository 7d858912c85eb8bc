// Must come first: everything imported after it includes Polish.
import { POLISH } from '../support/polish/language'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Newsletter, Subscriber } from '@/payload-types'
import { PACE, sender } from '@/src/services/deliveries/sender'
import { mailSettingsOf } from '@/src/cms/mail/mail-settings'
import type { FrozenNewsletter } from '@/src/formats/newsletter/newsletter-content'
import { newsletterPdf } from '@/src/formats/print/newsletter'
import { languageName, ownName } from '@/src/i18n/language-names'
import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { preferredLocale } from '@/src/i18n/preferred-locale'
import { translator } from '@/src/i18n/translator'
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
const OTHERS = LOCALE_CODES.filter((code) => code !== SOURCE_LOCALE && code !== POLISH)
let editor: Api

/** The tables and documents are those of any installation; none of this changes them. */
beforeAll(async () => {
  const texts = {
    'activities.salam-soester.title': 'Salam Søster: kawiarnia dla kobiet',
    'activities.salam-soester.summary': 'Kawa i rozmowa.',
    'site.settings.tagline': 'Nasze osiedle',
    'site.settings.intro': 'Witamy.',
    'site.settings.footer': 'Razem na osiedlu.',
    'contacts.secretariat.role': 'Sekretariat',
  }
  // Leaves out the other languages, which are not tested here and take time.
  Object.assign(content.texts, Object.fromEntries(OTHERS.map((code) => [code, {}])), { [POLISH]: texts })
  const payload = await payloadForTest()
  await seedBase(payload)
  // The secretariat decides when the site offers it.
  await payload.updateGlobal({ slug: 'site', data: { languages: LOCALE_CODES }, overrideAccess: true, depth: 0 })
  editor = (await person('editor')).api
})

describe('a language that is added by a line and two files', () => {
  test('has its own name, its own forms for numbers, and Danish where a message is missing', () => {
    expect([ownName(POLISH), languageName('da', POLISH), languageName(POLISH, 'da')]).toEqual([
      'Polski',
      'duński',
      'polsk',
    ])
    const t = translator(POLISH)
    expect([1, 2, 5, 22].map((count) => t('offers.count', { count }))).toEqual([
      '1 oferta',
      '2 oferty',
      '5 ofert',
      '22 oferty',
    ])
    expect(preferredLocale('pl-PL,pl;q=0.9,en;q=0.5')).toBe(POLISH)
    expect([t('nav.offers'), t('nav.calendar')]).toEqual(['Oferty', translator('da')('nav.calendar')])
  })

  test('is read on its pages, with Danish where there is no text, and each says which it is', async () => {
    const offer = await loadOffer(POLISH, NOW, 'salam-soester')
    if (!offer.found) throw new Error('no such offer')
    const { title, summary, body } = offer.view
    expect([title, summary]).toEqual([
      { value: 'Salam Søster: kawiarnia dla kobiet', lang: POLISH, state: 'machine' },
      { value: 'Kawa i rozmowa.', lang: POLISH, state: 'machine' },
    ])
    expect(body).toMatchObject({ lang: SOURCE_LOCALE, state: 'fallback' })
    const untranslated = await loadOffer(POLISH, NOW, 'fritidsjobcafeen')
    expect(untranslated).toMatchObject({ view: { title: { lang: SOURCE_LOCALE, state: 'fallback' } } })
    const { tagline, locales, contact } = await loadShell(POLISH, NOW)
    expect(tagline).toMatchObject({ value: 'Nasze osiedle', lang: POLISH })
    expect(contact).toMatchObject({ role: { value: 'Sekretariat', lang: POLISH } })
    expect(locales).toContain(POLISH)
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
    await editor.patch(`/newsletters/${id}?locale=pl`, {
      title: 'Nowości z podwórka',
      blocks: [{ ...heading, text: 'Witamy' }, notice && { id: notice.id, blockType: 'notice' }],
    })
    const refused = await editor.patch(`/newsletters/${id}?locale=da`, { status: 'reviewed' }, { language: 'da' })
    expect(refused.refusals).toMatchObject([
      { path: 'languages', message: expect.stringContaining('til polsk: ') as string },
    ])

    for (const step of [
      { status: 'reviewed', languages: { leaveOut: OTHERS, withNote: [POLISH] } },
      { status: 'scheduled', sendAt: new Date().toISOString(), sendAt_tz: 'Europe/Copenhagen' },
    ]) {
      const answer = await editor.patch(`/newsletters/${id}?locale=da`, step)
      expect(answer.status, answer.text).toBe(200)
    }
    await subscriber('po-polsku@example.org', POLISH)
    await subscriber('paa-dansk@example.org', 'da')
    await subscriber('somali@example.org', 'so')
    const frozen: FrozenNewsletter | null = await freezeNewsletter(payload, id, new Date())
    expect(Object.keys(frozen ?? {})).toEqual(['da', POLISH])
    expect(frozen?.[POLISH]).toMatchObject({
      title: { value: 'Nowości z podwórka', lang: POLISH },
      blocks: [
        { kind: 'heading', text: { value: 'Witamy', lang: POLISH } },
        { kind: 'notice', text: { value: 'Husk kaffe', lang: SOURCE_LOCALE, state: 'fallback' } },
      ],
    })
    await send()
    const mail = await mailbox.next('po-polsku@example.org')
    expect([mail.subject, mail.headers.get('content-language')]).toEqual(['Nowości z podwórka', POLISH])
    expect(mail.html).toContain('<html lang="pl" dir="ltr">')
    expect(mail.text).toContain('Witamy')
    expect((await mailbox.next('paa-dansk@example.org')).subject).toBe('Nyt fra gården')
    const sheet = await loadNewsletterPrint(slug, [POLISH], NOW)
    if (!sheet.found) throw new Error('nothing to print')
    expect(sheet.printed.contents.map(({ locale }) => locale)).toEqual([POLISH])
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
