import { describe, expect, it } from 'vitest'
import type { Activity, Event } from '@/payload-types'
import type { References } from '@/src/content/references'
import { offerNote, describeEvent, describeOffer } from '@/src/content/summary'

const REFERENCES: References = {
  zones: {},
  afdelinger: {},
  zoneOrder: [],
  afdelingOrder: [],
  venues: { hus: { name: 'A-Huset', address: 'Vejen 1', accessibility: null, latitude: null, longitude: null } },
}
const NOW = '2026-11-27T12:00'

/** As Payload returns it in all languages: translated fields are objects by language, which its types do not say. */
const offer = (some: object = {}) =>
  ({
    id: '1',
    slug: 'cafe',
    state: 'open',
    kind: 'own',
    updatedAt: '',
    createdAt: '',
    price: { kind: 'unknown' },
    title: { da: 'Café' },
    summary: { da: 'Kom og drik kaffe.', so: 'Kaalay kafee cab.' },
    translation: { so: { summary: { source: 'x', by: 'machine' } } },
    ...some,
  }) as unknown as Activity

const event = (some: object = {}) =>
  ({
    id: '2',
    slug: 'fest',
    updatedAt: '',
    createdAt: '',
    price: { kind: 'free' },
    title: { da: 'Fest' },
    summary: { da: 'Kom til fest.' },
    start: '2026-12-02T16:00:00.000Z',
    end: '2026-12-02T18:00:00.000Z',
    start_tz: 'Europe/Copenhagen',
    end_tz: 'Europe/Copenhagen',
    repeats: { frequency: 'once' },
    ...some,
  }) as unknown as Event

const wednesday = { id: 's', weekday: 'WE', start: '16:00', end: '18:00', interval: 1 }

describe('an offer, told', () => {
  it('names its times in the reader’s language, a line each', () => {
    const told = (locale: 'da' | 'en') =>
      describeOffer(
        offer({ sessions: [wednesday, { ...wednesday, id: 't', weekday: 'FR', start: '10:00', end: '11:30' }] }),
        REFERENCES,
        locale,
        NOW,
      ).when
    expect(told('da')).toEqual(['Hver onsdag 16.00–18.00', 'Hver fredag 10.00–11.30'])
    expect(told('en')).toEqual(['Every Wednesday 16:00–18:00', 'Every Friday 10:00–11:30'])
  })

  it('leaves out what has ended', () => {
    expect(
      describeOffer(offer({ sessions: [{ ...wednesday, until: '2026-11-01T11:00:00.000Z' }] }), REFERENCES, 'da', NOW)
        .when,
    ).toEqual([])
  })

  it('names no times while it rests, and says why', () => {
    const resting = offer({ sessions: [wednesday], state: 'paused', pausedUntil: '2027-01-10T11:00:00.000Z' })
    expect(describeOffer(resting, REFERENCES, 'da', NOW).when).toEqual([])
    expect(offerNote(resting, 'da')).toBe('Tilbuddet holder pause til 10. januar 2027.')
    expect(offerNote(offer({ state: 'closed' }), 'da')).toBe('Tilbuddet er lukket.')
    expect(offerNote(offer(), 'da')).toBeNull()
  })

  it('says what is known of the time only where no time is', () => {
    const timeNote = { da: 'Om formiddagen' }
    expect(describeOffer(offer({ timeNote }), REFERENCES, 'da', NOW).timeNote?.value).toBe('Om formiddagen')
    expect(describeOffer(offer({ timeNote, sessions: [wednesday] }), REFERENCES, 'da', NOW).timeNote).toBeNull()
  })

  it('falls back to Danish, and says so', () => {
    expect(describeOffer(offer(), REFERENCES, 'so', NOW).title).toEqual({
      value: 'Café',
      lang: 'da',
      state: 'fallback',
    })
  })

  it('names the facts in a few words each: what is not known is left out, and women are named once', () => {
    const told = describeOffer(
      offer({
        womenOnly: true,
        audiences: ['women', 'families'],
        dropIn: true,
        ages: { from: 18 },
        languages: ['da', 'ar'],
        venue: 'hus',
        needs: ['women', 'health'],
      }),
      REFERENCES,
      'da',
      NOW,
    )
    expect(told.facts).toEqual(['Kun for kvinder', 'Familier', 'Fra 18 år', 'Kom uden tilmelding', 'Dansk og arabisk'])
    expect(told).toMatchObject({
      kind: 'offer',
      slug: 'cafe',
      need: 'women',
      where: { name: 'A-Huset', address: 'Vejen 1' },
      sample: false,
    })
  })
})

describe('an event, told', () => {
  it('names its next day, as the beginning of a line', () => {
    expect(describeEvent(event(), REFERENCES, 'da', NOW)).toMatchObject({
      kind: 'event',
      when: ['Onsdag den 2. december 2026 17.00–19.00'],
      facts: ['Gratis'],
    })
  })

  it('names the rhythm of what comes back, and passes over a day that is cancelled', () => {
    const weekly = event({
      repeats: { frequency: 'weekly', interval: 1, weekdays: ['WE'] },
      exceptions: [{ date: '2026-12-02T11:00:00.000Z', kind: 'cancelled' }],
    })
    expect(describeEvent(weekly, REFERENCES, 'da', NOW).when).toEqual([
      'Onsdag den 9. december 2026 17.00–19.00',
      'Hver onsdag',
    ])
  })

  it('names no day when it is over', () => {
    expect(describeEvent(event(), REFERENCES, 'da', '2026-12-03T00:00').when).toEqual([])
  })
})
