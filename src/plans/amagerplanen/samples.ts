import type { SpokenLanguage, Weekday } from '@/src/domain/vocabulary'
import type { SampleDay, SampleEvent, Samples, SampleSessions, SampleSpan, SessionSeed } from '../content'

type Usual = Omit<SampleEvent, 'slug' | 'day' | 'start' | 'end' | 'needs' | 'audiences'>

const usual: Usual = {
  rule: null,
  extraDates: [],
  skippedDates: [],
  exceptions: [],
  activity: null,
  ages: { from: null, to: null },
  price: { kind: 'unknown' },
  languages: [],
  venue: null,
  everywhere: false,
  zones: [],
  afdelinger: [],
  exceptAfdelinger: [],
  contact: 'secretariat',
  partners: [],
}

/** Sample times for real offers. All of them are invented, so the offers are marked as samples too. */
const sessions: SampleSessions[] = [
  { activity: 'salam-soester', sessions: [session('WE', '10:00', '12:00', ['da', 'ar', 'so'])] },
  { activity: 'madklub', sessions: [session('MO', '16:00', '18:30')] },
  { activity: 'aaben-raadgivning', sessions: [session('TH', '13:00', '16:00', ['da', 'ar', 'en'])] },
  { activity: 'fritidsjobcafeen', sessions: [session('TU', '15:00', '17:30')] },
  { activity: 'jobcafe', sessions: [session('TU', '10:00', '12:00')] },
  {
    activity: 'raadgivning-om-ophold',
    sessions: [session('TU', '15:00', '17:30'), session('TH', '13:00', '16:00')],
  },
  { activity: 'lektiecafe-foreningshuset', sessions: [session('MO', '15:30', '17:30', ['da', 'so'])] },
  { activity: 'lektiecafe-kvarterhuset', sessions: [session('WE', '16:00', '18:00')] },
  { activity: 'kulturcenter-sundholm', sessions: [session('TU', '18:00', '22:00'), session('FR', '18:00', '22:00')] },
  {
    activity: 'hoergaardens-naergenbrugsstation',
    sessions: [session('WE', '14:00', '17:00'), session('SA', '11:00', '14:00')],
  },
]

const events: SampleEvent[] = [
  {
    ...usual,
    slug: 'eksempel-faellesspisning-i-a-huset',
    ...span({ last: 'WE' }, '17:30', '19:30'),
    rule: { frequency: 'monthly', interval: 1, weekday: 'WE', ordinal: -1 },
    activity: 'faellesspisning-a-huset',
    needs: ['green', 'health'],
    audiences: ['everyone'],
    venue: 'a-huset',
    zones: [1],
  },
  {
    ...usual,
    slug: 'eksempel-havedag',
    ...span({ coming: 'SU', weeks: -4 }, '13:00', '15:00'),
    rule: { frequency: 'weekly', interval: 1, weekdays: ['SU'] },
    exceptions: [{ of: { coming: 'SU' }, state: 'cancelled' }],
    activity: 'byhaven',
    needs: ['green', 'leisure'],
    audiences: ['everyone'],
    dropIn: true,
    venue: 'byhaven',
    zones: [1],
  },
  {
    ...usual,
    slug: 'eksempel-bold-paa-blaa-bane',
    ...span({ inDays: 1 }, '16:00', '18:00'),
    extraDates: [span({ inDays: 9 }, '16:00', '18:00'), span({ inDays: 23 }, '14:00', '16:00')],
    activity: 'fritid-for-boern-og-unge',
    needs: ['leisure', 'health'],
    audiences: ['children', 'youth'],
    ages: { from: 8, to: 15 },
    dropIn: true,
    venue: 'blaa-bane',
    zones: [2],
  },
  {
    ...usual,
    slug: 'eksempel-kaffe-i-gaarden',
    ...span({ inDays: 2 }, '15:00', '17:00'),
    activity: 'sommer-i-baggaarden',
    needs: ['leisure'],
    audiences: ['everyone'],
    zones: [2],
    afdelinger: ['gullandsgaarden'],
  },
  {
    ...usual,
    slug: 'eksempel-moed-os-ved-ladcyklen',
    ...span({ inDays: 3 }, '15:00', '17:00'),
    extraDates: [span({ inDays: 12 }, '15:00', '17:00')],
    activity: 'sommer-pop-up',
    needs: ['leisure'],
    audiences: ['everyone'],
    dropIn: true,
    zones: [3],
    afdelinger: ['lerfosgade', 'liflandsgade'],
  },
  {
    ...usual,
    slug: 'eksempel-legedag',
    ...span({ coming: 'SA', weeks: -2 }, '10:00', '12:00'),
    rule: { frequency: 'weekly', interval: 1, weekdays: ['SA'] },
    skippedDates: [{ coming: 'SA', weeks: 1 }],
    needs: ['leisure'],
    audiences: ['families', 'children'],
    ages: { from: null, to: 8 },
    venue: 'legepladsen-i-oeselsgade',
    zones: [3],
  },
  {
    ...usual,
    slug: 'eksempel-kreaaften',
    ...span({ coming: 'TU', weeks: -3 }, '17:00', '19:00'),
    rule: { frequency: 'weekly', interval: 1, weekdays: ['TU'] },
    exceptions: [{ of: { coming: 'TU' }, state: 'moved', to: span({ coming: 'TU', days: 1 }, '18:00', '20:00') }],
    activity: 'kreavaerksted',
    needs: ['leisure', 'green'],
    audiences: ['everyone'],
    venue: 'stoeberigaardens-beboerhus',
    zones: [4],
  },
  {
    ...usual,
    slug: 'eksempel-faellesspisning-i-prismen',
    ...span({ coming: 'TH', weeks: -2 }, '17:30', '19:30'),
    rule: { frequency: 'weekly', interval: 2, weekdays: ['TH'] },
    activity: 'faellesspisning-prismen',
    needs: ['green', 'health'],
    audiences: ['everyone'],
    venue: 'prismen',
    zones: [4],
  },
  {
    ...usual,
    slug: 'eksempel-snak-om-soevn',
    ...span({ first: 'WE' }, '10:00', '12:00'),
    rule: { frequency: 'monthly', interval: 1, weekday: 'WE', ordinal: 1 },
    activity: 'salam-soester',
    needs: ['women', 'health'],
    audiences: ['women'],
    womenOnly: true,
    languages: ['da', 'ar', 'so'],
    everywhere: true,
  },
  {
    ...usual,
    slug: 'eksempel-loeb-mellem-husene',
    ...span({ coming: 'SA', after: 30 }, '11:00', '15:00'),
    rule: { frequency: 'yearly', interval: 1 },
    activity: 'loeb-mellem-husene',
    needs: ['health', 'leisure'],
    audiences: ['families', 'everyone'],
    everywhere: true,
  },
]

/** Samples of times, events, a notice and two newsletters, all invented. */
export const samples: Samples = {
  sessions,
  events,
  notices: [{ slug: 'eksempel-vand', severity: 'info', zones: [1], days: 14 }],
  newsletters: [
    {
      slug: 'eksempel-nyt-fra-omraadet',
      texts: 'eksempel-nyhedsbrev',
      daysAgo: 2,
      zones: null,
      blocks: [
        'heading',
        'text',
        { offer: 'salam-soester' },
        { offer: 'fritidsjobcafeen' },
        'notice',
        { days: 14, most: 6 },
        'quote',
      ],
    },
    {
      slug: 'eksempel-nyt-fra-zone-1',
      texts: 'eksempel-nyhedsbrev-zone-1',
      daysAgo: 7,
      zones: [1],
      blocks: [{ offer: 'madklub' }, { days: 21, most: 5 }],
    },
  ],
}

function session(weekday: Weekday, start: string, end: string, languages: SpokenLanguage[] = []): SessionSeed {
  return { weekday, start, end, interval: 1, from: null, until: null, languages }
}

function span(day: SampleDay, start: string, end: string): SampleSpan {
  return { day, start, end }
}
