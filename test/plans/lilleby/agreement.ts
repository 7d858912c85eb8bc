import type { IndicatorSeed, InternalContent } from '@/src/plans/agreement-content'

const indicator = {
  agreement: 'S',
  goal: 'naboer',
  direction: 'up',
  directionInferred: false,
  baselineYear: 2026,
  definition: null,
  limitation: null,
  owner: null,
  breaks: [],
} satisfies Partial<IndicatorSeed>

/** An agreement with one goal and two indicators, one of them counted in the logbook. */
export const internal: InternalContent = {
  agreements: [
    {
      code: 'S',
      focusArea: null,
      kind: 'strategic',
      title: 'Lillebyaftalen',
      period: { from: '2026-01-01', to: '2029-12-31' },
      parties: [{ organisation: 'Lilleby Boligforening', function: 'boligorganisation' }],
      problem: 'Naboerne kender ikke hinanden.',
      figures: [],
      goals: [{ key: 'naboer', title: 'Naboer hilser på hinanden' }],
      activities: [
        {
          title: 'Kaffe og kage',
          purpose: 'Naboer mødes.',
          targetGroups: ['Alle i Lilleby'],
          content: 'Der er kaffe hver uge.',
          partners: [{ organisation: 'Lilleby Kor', responsibilities: ['Synger'] }],
        },
      ],
      staff: 'Én medarbejder.',
      municipalWork: 'Lilleby Kommune er med.',
      revisionRule: 'Bestyrelsen kan ændre aftalen.',
      discrepancies: ['Hele aftalen er opfundet.'],
    },
  ],
  areas: [
    { key: 'whole', name: 'Hele Lilleby', otherNames: ['Lillebyplanen'], kind: 'whole' },
    { key: 'municipality', name: 'Lilleby Kommune', isProperName: true, kind: 'comparator' },
  ],
  indicators: [
    {
      ...indicator,
      ...{ code: 'L1', name: 'Andel, der hilser på naboen', unit: 'percent', accumulation: 'latest', countBasis: null },
      source: 'Et spørgeskema',
      readings: [
        { area: 'Hele Lilleby', year: 2026, label: '2026', value: 42, yearIsAssumed: false },
        { area: 'Lilleby Kommune', year: 2026, label: '2026', value: 55, yearIsAssumed: true },
      ],
      feeds: null,
      plainName: 'Hvor mange hilser?',
      plain: 'Tallet viser, hvor mange der hilser på naboen.',
    },
    {
      ...indicator,
      ...{ code: 'L2', name: 'Antal nye til kaffe', unit: 'count', accumulation: 'sum', countBasis: 'persons' },
      source: 'Planens logbog',
      readings: [],
      feeds: { activity: 'Kaffe og kage', metric: 'new-persons' },
      plainName: 'Hvor mange nye kommer?',
      plain: 'Tallet viser, hvor mange der er med for første gang.',
    },
  ],
  metrics: [
    { code: 'new-persons', name: { da: 'Nye personer', en: 'New persons' }, basis: 'persons', activities: 'all' },
  ],
  documents: [
    {
      ...{ code: 'budget', title: 'Budget', agreements: null, responsible: 'Bestyrelsen', due: '2026-12-31' },
      ...{ validUntil: null, hasTemplate: null, note: null },
    },
  ],
  milestones: [
    {
      ...{ title: 'Planen begynder', kind: 'moment', precision: 'day', from: '2026-01-01', to: '2026-01-01' },
      ...{ agreement: 'S', activity: null, owner: null, note: null },
    },
  ],
  obligations: [{ who: 'Bestyrelsen', what: 'Ser på målene', frequency: 'yearly', due: null, section: 'Eksempel' }],
  meetings: [
    {
      ...{ name: 'Bestyrelsesmøde', frequency: { per: 'year', min: 4, max: 4, about: false }, perZone: false },
      ...{ convenedBy: null, participants: ['Bestyrelsen'], note: null },
    },
  ],
  governance: {
    bodies: {
      leader: { name: { da: 'Lilleby Ledergruppe', en: 'The Lilleby leader group' }, kinds: ['sub'], limit: 40_000 },
      board: { name: { da: 'Lilleby Bestyrelse', en: 'The Lilleby board' } },
      fund: { name: { da: 'Lillefonden', en: 'The Little Fund' }, kinds: ['strategic'] },
    },
    conditions: ['Ændringen støtter målene'],
    sub: {
      firstDiscussedBy: 'Parterne',
      aboveLimitIsInferred: false,
      mandateFrom: 'board',
      followsDocument: 'Kommissorium',
      availableTo: ['Bestyrelsen'],
    },
    strategic: { decidedByIsInferred: false },
  },
  offers: { 'Kaffe og kage': 'faelles-kaffe' },
}
