import type { ActivitySeed, FocusAreaSeed, OrganisationBodySeed, PageSeed, PartnerSeed, SiteSeed } from '../content'

export const site: SiteSeed = {
  contact: { slug: 'secretariat', phone: null, email: null },
  venue: 'baadhuset',
  period: { from: '2026-01-01', to: '2029-12-31' },
  homes: 1050,
  residents: 2300,
}

export const pages: PageSeed[] = [{ slug: 'om' }, { slug: 'privatliv' }, { slug: 'was' }]

export const organisation: OrganisationBodySeed[] = [
  { id: 'bestyrelse', parent: null, name: 'Nordbyplanens bestyrelse' },
  { id: 'ledergruppe', parent: 'bestyrelse', name: 'Lokal ledergruppe' },
  { id: 'sekretariat', parent: 'ledergruppe', name: 'Nordbyplanens sekretariat' },
]

export const focusAreas: FocusAreaSeed[] = [
  { code: 'F', art: 'cohesion' },
  { code: 'J', art: 'employment' },
]

export const partners: PartnerSeed[] = [{ slug: 'roklub', name: 'Nordby Roklub (eksempel)', url: null }]

type Usual = Omit<ActivitySeed, 'slug' | 'focusArea' | 'needs' | 'audiences'>

const usual: Usual = {
  parent: null,
  kind: 'own',
  state: 'open',
  provider: null,
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
  sessions: [],
  publish: true,
}

export const activities: ActivitySeed[] = [
  {
    ...usual,
    slug: 'ro-sammen',
    focusArea: 'F',
    needs: ['leisure'],
    audiences: ['everyone'],
    venue: 'baadhuset',
    everywhere: false,
    zones: [1],
    partners: ['roklub'],
  },
  { ...usual, slug: 'froe-og-kaffe', focusArea: 'F', needs: ['green', 'leisure'], audiences: ['everyone'] },
  { ...usual, slug: 'jobsnak', focusArea: 'J', needs: ['job'], audiences: ['adults', 'youth'] },
  {
    ...usual,
    slug: 'lektier-ved-vandet',
    focusArea: 'J',
    needs: ['school'],
    audiences: ['children'],
    ages: { from: 7, to: 15 },
  },
]
