import type { Welcome, WelcomeSide } from '@/src/formats/print/welcome'
import type { Locale } from '@/src/i18n/locales'
import { NEEDS } from '@/src/domain/vocabulary'
import { summaryIn } from './poster'

/** An example; the afdeling and the offers are invented. */
export function welcomeIn([first, ...others]: readonly [Locale, ...Locale[]]): Welcome {
  const side = (locale: Locale): WelcomeSide => ({
    locale,
    zone: { number: 3, name: { value: 'Engen', lang: 'da', state: 'source' }, mark: 'hexagon' },
    offers: NEEDS.map((need) => summaryIn(locale, { need })),
    coming: [summaryIn(locale, { kind: 'event', need: 'leisure', sample: true })],
    contacts: [{ role: { value: 'Beboerrådgiver', lang: 'da', state: 'source' }, phone: '12 34 56 78', email: null }],
  })
  return {
    afdeling: 'Eksempelgården',
    organisation: { name: 'Boligforeningen Eksempel', administrator: 'Administrationen' },
    plan: 'Lillebyplanen',
    address: 'https://plan.example.dk/q/w3kc8m',
    sides: [side(first), ...others.map(side)],
  }
}
