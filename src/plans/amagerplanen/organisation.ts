import type { OrganisationBodySeed } from '../content'

/**
 * The decision-making bodies, from the top down. The agreement's diagram is a picture without text, so the lines are
 * taken from its wording; the one from the leader group to the secretariat is inferred. Bodies without a parent stand
 * apart.
 */
export const organisation: OrganisationBodySeed[] = [
  { id: 'samarbejdsforum', parent: null, name: 'Samarbejdsforum (SAF)' },
  { id: 'bydelsbestyrelse', parent: 'samarbejdsforum', name: 'Københavns Bydelsbestyrelse' },
  { id: 'ledergruppe', parent: 'bydelsbestyrelse', name: 'Lokal boligsocial ledergruppe' },
  { id: 'sekretariat', parent: 'ledergruppe', name: 'Amagerplanens sekretariat' },
  { id: 'styregruppe', parent: 'bydelsbestyrelse', name: 'Boligsocial styregruppe' },
  { id: 'zonegrupper', parent: 'styregruppe', name: 'Zonegrupper' },
  { id: 'anvisning', parent: null, name: 'Fagligt Forum for boligsocial anvisning' },
  { id: 'amager-partnerskab', parent: null, name: 'Amager Partnerskab' },
  { id: 'ssp', parent: null, name: 'SSP lokaludvalg' },
  { id: '18-plus', parent: null, name: '18+ netværk' },
  { id: 'fravaer', parent: null, name: 'Arbejdsgruppe om fravær og skolevægring' },
  { id: 'paa-lige-fod', parent: null, name: 'Arbejdsgruppe På Lige Fod' },
  { id: 'staerkt-samarbejde', parent: null, name: 'Stærkt Samarbejde' },
]
