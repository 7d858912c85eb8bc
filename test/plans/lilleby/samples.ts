import type { SampleEvent, Samples } from '@/src/plans/content'
import { session, usual } from './offers'

const event = { ...usual, rule: null, extraDates: [], skippedDates: [], exceptions: [], activity: null }

const events: SampleEvent[] = [
  {
    ...event,
    ...{ slug: 'eksempel-sang', day: { coming: 'TU', weeks: -3 }, start: '17:00', end: '19:00' },
    ...{ needs: ['leisure'], audiences: ['everyone'], venue: 'beboerhuset', partners: ['kor'] },
    rule: { frequency: 'weekly', interval: 1, weekdays: ['TU'] },
    skippedDates: [{ coming: 'TU', weeks: 1 }],
    exceptions: [
      {
        of: { coming: 'TU' },
        state: 'moved',
        to: { day: { coming: 'TU', days: 1 }, start: '18:00', end: '20:00' },
      },
    ],
  },
  {
    ...event,
    ...{ slug: 'eksempel-saadag', day: { coming: 'SU', weeks: -4 }, start: '13:00', end: '15:00' },
    ...{ needs: ['green'], audiences: ['everyone'], venue: 'skuret', everywhere: false, zones: [2] },
    rule: { frequency: 'weekly', interval: 1, weekdays: ['SU'] },
    exceptions: [{ of: { coming: 'SU' }, state: 'cancelled' }],
  },
  {
    ...event,
    ...{ slug: 'eksempel-kage', day: { inDays: 2 }, start: '15:00', end: '17:00' },
    ...{ needs: ['leisure'], audiences: ['families'], activity: 'bagedag' },
    ...{ everywhere: false, zones: [2], afdelinger: ['enghusene'] },
    extraDates: [{ day: { inDays: 9 }, start: '15:00', end: '17:00' }],
  },
]

/** A time, three events, a notice and a newsletter. */
export const samples: Samples = {
  sessions: [{ activity: 'lektiehjaelp', sessions: [session('MO', '15:00', '17:00')] }],
  events,
  notices: [{ slug: 'eksempel-vand', severity: 'info', zones: [1], days: 14 }],
  newsletters: [
    {
      slug: 'eksempel-nyt-fra-lilleby',
      texts: 'eksempel-nyt-fra-lilleby',
      daysAgo: 2,
      zones: null,
      blocks: ['heading', 'text', { offer: 'faelles-kaffe' }, 'notice', { days: 14, most: 5 }, 'quote'],
    },
  ],
}
