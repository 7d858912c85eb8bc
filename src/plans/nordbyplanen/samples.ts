import type { Samples, SessionSeed } from '../content'

const weekly: Omit<SessionSeed, 'weekday' | 'start' | 'end'> = { interval: 1, from: null, until: null, languages: [] }

/** Samples of times, events, a notice and a newsletter, all invented. */
export const samples: Samples = {
  sessions: [
    { activity: 'ro-sammen', sessions: [{ ...weekly, weekday: 'TU', start: '17:00', end: '18:30' }] },
    { activity: 'jobsnak', sessions: [{ ...weekly, weekday: 'TH', start: '10:00', end: '12:00' }] },
  ],
  events: [
    {
      slug: 'eksempel-saadag',
      day: { coming: 'SA' },
      start: '11:00',
      end: '13:00',
      rule: null,
      extraDates: [],
      skippedDates: [],
      exceptions: [],
      activity: 'froe-og-kaffe',
      needs: ['green'],
      audiences: ['everyone'],
      ages: { from: null, to: null },
      price: { kind: 'free' },
      languages: [],
      venue: 'drivhuset',
      everywhere: false,
      zones: [2],
      afdelinger: [],
      exceptAfdelinger: [],
      contact: 'secretariat',
      partners: [],
    },
  ],
  notices: [{ slug: 'eksempel-bro', severity: 'info', zones: [1], days: 14 }],
  newsletters: [
    {
      slug: 'eksempel-nyt-fra-nordby',
      texts: 'eksempel-nyhedsbrev',
      daysAgo: 2,
      zones: null,
      blocks: ['heading', 'text', { offer: 'ro-sammen' }, { days: 14, most: 5 }],
    },
  ],
}
