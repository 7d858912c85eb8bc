import type { Contact } from '@/src/content/facts'
import type { ZoneLink } from '@/src/content/references'
import { textStates } from '@/src/content/text-states'
import type { Summary } from '@/src/content/summary'
import { directionOf, type Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import { qrSvg } from './qr'
import { typstPdf } from './typst'

/** The content of a welcome sheet in one language. */
export interface WelcomeSide {
  locale: Locale
  zone: ZoneLink
  /** Nearest first. */
  offers: Summary[]
  coming: Summary[]
  /** Contacts, nearest first; only those with a phone number or mail address. */
  contacts: Contact[]
}

export interface Welcome {
  afdeling: string
  organisation: { name: string; administrator: string | null }
  plan: string
  /** The absolute URL behind the QR code. */
  address: string
  /** One page each. */
  sides: readonly [WelcomeSide, ...WelcomeSide[]]
}

/**
 * Renders the sheet for new residents as a PDF on A4, one page per language. Deterministic: the same content gives the
 * same bytes.
 */
export function welcomePdf({ afdeling, organisation, plan, address, sides }: Welcome): Buffer {
  const [{ locale }] = sides
  return typstPdf('src/formats/print/welcome.typ', {
    title: `${translator(locale)('print.welcome', { name: afdeling })} – ${plan}`,
    lang: locale,
    plan,
    qr: qrSvg(address),
    address: address.replace(/^https?:\/\//, ''),
    pages: sides.map((side) => page(side, { afdeling, organisation, plan, address })),
  })
}

function page(
  { locale, zone, offers, coming, contacts }: WelcomeSide,
  { afdeling, organisation, address }: Omit<Welcome, 'sides'>,
) {
  const t = translator(locale)
  const line = (text: string, lang: Locale = locale) => ({ text, lang })
  const states = textStates([
    zone.name,
    contacts,
    [...offers, ...coming].map(({ title, timeNote }) => [title, timeNote]),
  ])
  return {
    lang: locale,
    rtl: directionOf(locale) === 'rtl',
    hello: line(t('print.welcome', { name: `\u2068${afdeling}\u2069` })),
    text: line(t('print.welcomeText')),
    zone: { mark: zone.mark, name: { text: zone.name.value, lang: zone.name.lang } },
    lists: [
      { heading: line(t('zones.offers')), rows: offers.map((summary) => row(summary, locale)) },
      { heading: line(t('zones.coming')), rows: coming.map((summary) => row(summary, locale)) },
    ].filter(({ rows }) => rows.length > 0),
    ask: {
      heading: line(t('zones.contact')),
      rows: contacts.map(({ role, phone, email }) => ({
        role: line(role.value, role.lang),
        reach: [phone, email].filter((one) => one !== null),
      })),
      none: contacts.length === 0 ? line(t('common.contactMissing')) : null,
    },
    organisation: {
      heading: line(t('zones.organisation')),
      name: organisation.name,
      by:
        organisation.administrator === null
          ? null
          : line(t('zones.administeredBy', { name: `\u2068${organisation.administrator}\u2069` })),
    },
    note: states.length === 0 ? null : line(states.map((state) => t(`vocabulary.textState.${state}`)).join(' ')),
    scan: line(t('print.scan')),
    qrAlt: t('print.qr', { address }),
  }
}

function row({ title, when, timeNote, where, need, kind, sample }: Summary, locale: Locale) {
  const t = translator(locale)
  const [first] = when
  return {
    art: need === null ? 'together' : `need-${need}`,
    title: { text: title.value, lang: title.lang },
    when:
      first !== undefined
        ? { text: first, lang: locale }
        : timeNote !== null
          ? { text: timeNote.value, lang: timeNote.lang }
          : { text: kind === 'event' ? t('event.over') : t('facts.timeAsk'), lang: locale },
    where: where?.name ?? null,
    sample: sample ? { text: t('common.sample'), lang: locale } : null,
  }
}
