import type {
  ActivitySeed,
  EvaluationSeed,
  FactsSeed,
  FocusAreaSeed,
  OrganisationBodySeed,
  PageSeed,
  PartnerSeed,
  SessionSeed,
  SiteSeed,
} from '@/src/plans/content'

export const site: SiteSeed = {
  contact: { slug: 'secretariat', phone: null, email: 'kontor@example.org' },
  venue: 'beboerhuset',
  period: { from: '2026-01-01', to: '2029-12-31' },
  homes: 120,
  residents: 300,
}

export const pages: PageSeed[] = [{ slug: 'om' }, { slug: 'privatliv' }, { slug: 'was' }]

export const organisation: OrganisationBodySeed[] = [
  { id: 'bestyrelse', parent: null, name: 'Lilleby Bestyrelse' },
  { id: 'ledergruppe', parent: 'bestyrelse', name: 'Lilleby Ledergruppe' },
]

export const focusAreas: FocusAreaSeed[] = [
  { code: 'F', art: 'cohesion' },
  { code: 'J', art: 'employment' },
]

export const partners: PartnerSeed[] = [{ slug: 'kor', name: 'Lilleby Kor', url: 'https://example.org' }]

/** Nothing is said but that it is for all zones. */
export const usual: Omit<FactsSeed, 'needs' | 'audiences'> = {
  ages: { from: null, to: null },
  price: { kind: 'unknown' },
  languages: [],
  venue: null,
  everywhere: true,
  zones: [],
  afdelinger: [],
  exceptAfdelinger: [],
  contact: 'secretariat',
  partners: [],
}

const own: Omit<ActivitySeed, 'slug' | 'focusArea' | 'needs' | 'audiences'> = {
  ...usual,
  ...{ parent: null, kind: 'own', state: 'open', provider: null, sessions: [], publish: true },
}

export const activities: ActivitySeed[] = [
  {
    ...own,
    ...{ slug: 'faelles-kaffe', focusArea: 'F', needs: ['leisure', 'women'], audiences: ['everyone'] },
    ...{ dropIn: true, price: { kind: 'free' }, venue: 'beboerhuset', everywhere: false, zones: [1] },
    sessions: [session('WE', '10:00', '12:00', ['da', 'ar'])],
  },
  {
    ...own,
    ...{ slug: 'bagedag', parent: 'faelles-kaffe', focusArea: 'F', needs: ['leisure'], audiences: ['families'] },
    ...{ everywhere: false, zones: [2], afdelinger: ['enghusene'], partners: ['kor'] },
  },
  {
    ...own,
    ...{ slug: 'lektiehjaelp', focusArea: 'J', kind: 'bridge', provider: 'Lilleby Kor' },
    ...{ needs: ['school'], audiences: ['children'], ages: { from: 7, to: 15 }, exceptAfdelinger: ['toppen'] },
  },
  {
    ...own,
    ...{ slug: 'jobraad', focusArea: 'J', needs: ['job', 'money'], audiences: ['adults'] },
    ...{ state: 'toBeConfirmed', publish: false },
  },
]

export const evaluations: EvaluationSeed[] = [
  { slug: 'kaffe-2025', kind: 'survey', year: 2025, by: 'Lilleby Kor', activity: 'faelles-kaffe' },
]

export function session(
  weekday: SessionSeed['weekday'],
  start: string,
  end: string,
  languages: SessionSeed['languages'] = [],
): SessionSeed {
  return { weekday, start, end, languages, interval: 1, from: null, until: null }
}
