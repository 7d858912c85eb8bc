import type { IndicatorSeed, InternalContent, ReadingSeed } from '../agreement-content'

const OWN_LOG = 'Planens egen logbog (eksempel)'
const SURVEY = 'Spørgeskema til beboerne (eksempel)'

function reading(area: string, value: number): ReadingSeed {
  return { area, year: 2025, label: '2025', value, yearIsAssumed: false }
}

const usual = {
  agreement: 'S',
  unit: 'percent',
  direction: 'up',
  directionInferred: false,
  countBasis: null,
  accumulation: 'latest',
  definition: null,
  source: SURVEY,
  limitation: 'Tallet er et eksempel.',
  owner: null,
  baselineYear: 2025,
  breaks: [],
  feeds: null,
} satisfies Partial<IndicatorSeed>

const indicators: IndicatorSeed[] = [
  {
    ...usual,
    code: 'N1',
    goal: 'naboer',
    name: 'Andel, der kender mindst fem naboer',
    readings: [reading('Boligområdet', 42), reading('Nordby Kommune', 55)],
    plainName: 'Hvor mange kender deres naboer?',
    plain: 'Tallet viser, hvor mange der kender fem naboer eller flere. Det er et eksempel.',
  },
  {
    ...usual,
    code: 'N2',
    goal: 'naboer',
    name: 'Antal nye deltagere i planens tilbud',
    unit: 'count',
    countBasis: 'persons',
    accumulation: 'sum',
    source: OWN_LOG,
    readings: [reading('Boligområdet', 120)],
    feeds: { activity: 'Naboer i gang', metric: 'new-persons' },
    plainName: 'Hvor mange nye er med?',
    plain: 'Tallet viser, hvor mange der er med for første gang. Det er et eksempel.',
  },
  {
    ...usual,
    code: 'N3',
    goal: 'arbejde',
    name: 'Andel voksne i arbejde',
    readings: [reading('Boligområdet', 61), reading('Nordby Kommune', 74)],
    plainName: 'Hvor mange har et job?',
    plain: 'Tallet viser, hvor mange voksne der har et job. Det er et eksempel.',
  },
]

/** An agreement that nobody has made, with three indicators. */
export const internal: InternalContent = {
  agreements: [
    {
      code: 'S',
      focusArea: null,
      kind: 'strategic',
      title: 'Eksempel på en strategisk aftale: Nordbyplanen',
      period: { from: '2026-01-01', to: '2029-12-31' },
      parties: [
        { organisation: 'Nordby Kommune (eksempel)', function: 'kommune' },
        { organisation: 'Nordby Boligforening (eksempel)', function: 'boligorganisation' },
      ],
      problem: 'Aftalen er et eksempel. Naboerne kender ikke hinanden så godt, og for få har et arbejde.',
      figures: [],
      goals: [
        { key: 'naboer', title: 'Flere kender deres naboer' },
        { key: 'arbejde', title: 'Flere voksne kommer i arbejde' },
      ],
      activities: [
        {
          title: 'Naboer i gang',
          purpose: 'Naboer mødes om noget, de har lyst til.',
          targetGroups: ['Alle, der bor i området'],
          content: 'Roning, såning og kaffe. Alt er eksempler.',
          partners: [
            { organisation: 'Nordbyplanen', responsibilities: ['Leder aktiviteten'] },
            { organisation: 'Nordby Roklub (eksempel)', responsibilities: ['Låner både ud'] },
          ],
        },
      ],
      staff: 'To medarbejdere (eksempel).',
      municipalWork: 'Planen støtter kommunens eget arbejde (eksempel).',
      revisionRule: 'Bestyrelsen kan ændre aftalen, og fonden skal godkende det (eksempel).',
      discrepancies: ['Hele aftalen er opfundet.'],
    },
  ],
  areas: [
    { key: 'whole', name: 'Boligområdet', otherNames: ['Helhedsplanen'], kind: 'whole' },
    { key: 'municipality', name: 'Nordby Kommune', kind: 'comparator' },
  ],
  indicators,
  metrics: [
    { code: 'new-persons', name: { da: 'Nye personer', en: 'New persons' }, basis: 'persons', activities: 'all' },
    { code: 'sessions', name: { da: 'Gange afholdt', en: 'Sessions held' }, basis: 'sessions', activities: 'all' },
  ],
  documents: [
    {
      code: 'budget',
      title: 'Budget (eksempel)',
      agreements: null,
      responsible: null,
      due: null,
      validUntil: null,
      hasTemplate: null,
      note: null,
    },
  ],
  milestones: [
    {
      title: 'Planen begynder (eksempel)',
      kind: 'moment',
      precision: 'day',
      from: '2026-01-01',
      to: '2026-01-01',
      agreement: 'S',
      activity: null,
      owner: null,
      note: null,
    },
  ],
  obligations: [
    {
      who: 'Bestyrelsen',
      what: 'Ser på målene hvert år (eksempel)',
      frequency: 'yearly',
      due: null,
      section: 'Eksempel',
    },
  ],
  meetings: [
    {
      name: 'Bestyrelsesmøde (eksempel)',
      frequency: { per: 'year', min: 4, max: 4, about: false },
      perZone: false,
      convenedBy: null,
      participants: ['Bestyrelsen'],
      note: null,
    },
  ],
  governance: {
    bodies: {
      leader: { name: { da: 'Lokal ledergruppe', en: 'Local leader group' }, kinds: ['sub'], limit: 25_000 },
      board: { name: { da: 'Nordbyplanens bestyrelse', en: 'The board of Nordbyplanen' } },
      fund: { name: { da: 'Landsbyggefonden', en: 'Landsbyggefonden' }, kinds: ['strategic'] },
    },
    conditions: ['Ændringen støtter de overordnede mål'],
    sub: {
      firstDiscussedBy: 'Aftalens parter',
      aboveLimitIsInferred: false,
      mandateFrom: 'board',
      followsDocument: 'Kommissorium (eksempel)',
      availableTo: ['Bestyrelsen'],
    },
    strategic: { decidedByIsInferred: false },
  },
  offers: { 'Naboer i gang': 'ro-sammen' },
}
