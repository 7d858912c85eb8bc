import { describe, expect, test } from 'vitest'

import { statedFactsOf } from '@/src/domain/offers/stated-facts'
import { breadcrumbJsonLd } from '@/src/site/ui/meta/breadcrumb-json-ld'
import { eventJsonLd, withDanishOffset } from '@/src/site/ui/meta/event-json-ld'
import { serializeJsonLd } from '@/src/site/ui/meta/JsonLd'
import { organizationJsonLd } from '@/src/site/ui/meta/organization-json-ld'
import { placeJsonLd, postalAddress } from '@/src/site/ui/meta/place-json-ld'

const event: Parameters<typeof eventJsonLd>[0] = {
  name: 'Kvindecafé',
  description: 'Kaffe og snak.',
  path: '/da/kalender/kvindecafe',
  provider: null,
  siteName: 'Planen',
  ages: { from: null, to: null },
  ...statedFactsOf({}),
  price: { kind: 'unknown' },
  languages: [],
  venue: null,
}
const scheduled: Parameters<typeof eventJsonLd>[1] = {
  of: '2026-10-28T10:00',
  start: '2026-10-28T10:00',
  end: '2026-10-28T12:00',
  state: 'scheduled',
}

describe('an event', () => {
  test('carries the Danish offset of its own day, on both sides of the clock change', () => {
    expect(withDanishOffset('2026-10-24T10:00')).toBe('2026-10-24T10:00:00+02:00')
    expect(withDanishOffset('2026-10-25T10:00')).toBe('2026-10-25T10:00:00+01:00')
  })

  test('says nothing of what is not known', () => {
    const data = eventJsonLd(event, scheduled, 'da')
    for (const property of [
      'isAccessibleForFree',
      'offers',
      'location',
      'inLanguage',
      'audience',
      'eventAttendanceMode',
    ]) {
      expect(data).not.toHaveProperty(property)
    }
  })

  test('is free only where that is said', () => {
    expect(eventJsonLd({ ...event, price: { kind: 'free' } }, scheduled, 'da')).toMatchObject({
      isAccessibleForFree: true,
    })
    expect(eventJsonLd({ ...event, price: { kind: 'amount', dkk: 20 } }, scheduled, 'da')).toMatchObject({
      isAccessibleForFree: false,
      offers: { price: 20, priceCurrency: 'DKK' },
    })
  })

  test('is told to be cancelled, and keeps its time', () => {
    expect(eventJsonLd(event, { ...scheduled, state: 'cancelled' }, 'da')).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2026-10-28T10:00:00+01:00',
    })
  })

  test('is told to be moved, and from when', () => {
    expect(
      eventJsonLd(
        event,
        {
          of: '2026-10-21T10:00',
          start: '2026-10-28T10:00',
          end: '2026-10-28T12:00',
          state: 'moved',
        },
        'da',
      ),
    ).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-10-21T10:00:00+02:00',
      startDate: '2026-10-28T10:00:00+01:00',
    })
  })

  test('is the plan’s own, unless another runs it', () => {
    expect(eventJsonLd(event, scheduled, 'da')).toMatchObject({
      organizer: { name: 'Planen', '@id': 'http://localhost:3000/#organization' },
    })
    expect(eventJsonLd({ ...event, provider: 'Biblioteket' }, scheduled, 'da')['organizer']).toEqual({
      '@type': 'Organization',
      name: 'Biblioteket',
    })
  })

  test('names whom it is for', () => {
    expect(eventJsonLd({ ...event, ages: { from: 13, to: 17 }, womenOnly: true }, scheduled, 'da')).toMatchObject({
      audience: { suggestedMinAge: 13, suggestedMaxAge: 17, suggestedGender: 'female' },
    })
  })
})

describe('a place', () => {
  test('takes a Danish address apart', () => {
    expect(postalAddress('Eksempelvej 3, 9999 Lilleby Ø')).toEqual({
      '@type': 'PostalAddress',
      streetAddress: 'Eksempelvej 3',
      postalCode: '9999',
      addressLocality: 'Lilleby Ø',
      addressCountry: 'DK',
    })
  })

  test('does not guess the town of a street', () => {
    expect(postalAddress('Eksempelvej 3')).toEqual({
      '@type': 'PostalAddress',
      streetAddress: 'Eksempelvej 3',
      addressCountry: 'DK',
    })
  })

  test('may have no address', () => {
    expect(
      placeJsonLd({ name: 'Skuret', address: null, accessibility: null, latitude: null, longitude: null }),
    ).toEqual({ '@type': 'Place', name: 'Skuret' })
  })
})

test('the trail counts from one and gives whole addresses', () => {
  const data = breadcrumbJsonLd([
    { label: 'Forside', href: '/da' },
    { label: { value: 'Tilbud', lang: 'da', state: 'source' }, href: '/da/tilbud' },
  ])
  expect(data).toMatchObject({
    itemListElement: [
      { position: 1, item: 'http://localhost:3000/da' },
      { position: 2, name: 'Tilbud', item: 'http://localhost:3000/da/tilbud' },
    ],
  })
})

test('the organisation has a contact point only where there is a way to reach it', () => {
  const shell: Parameters<typeof organizationJsonLd>[0] = {
    siteName: 'Planen',
    logo: '',
    tagline: { value: 'Noget for dig', lang: 'da', state: 'source' },
    locales: ['da'],
    notices: [],
    contact: { role: { value: 'Sekretariatet', lang: 'da', state: 'source' }, phone: null, email: null },
    address: null,
    footer: null,
  }
  expect(organizationJsonLd(shell)).not.toHaveProperty('contactPoint')
  expect(organizationJsonLd({ ...shell, contact: { ...shell.contact!, email: 'post@example.dk' } })).toMatchObject({
    contactPoint: { email: 'post@example.dk', contactType: 'Sekretariatet' },
  })
})

test('nothing that an editor writes ends the script element', () => {
  const text = '</script><script>alert(1)</script>'
  const json = serializeJsonLd([{ '@type': 'Thing', name: text }])
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: text }] })
})
