import type { HousingOrganisationSeed } from '../content'

/** The six organisations behind the plan. */
export const housingOrganisations: HousingOrganisationSeed[] = [
  { slug: '3b', name: '3B', administrator: null },
  { slug: 'hab', name: 'HAB', administrator: 'DAB' },
  { slug: 'vibo', name: 'VIBO', administrator: null },
  { slug: 'fsb', name: 'fsb', administrator: null },
  { slug: 'sab', name: 'SAB', administrator: null },
  { slug: 'dfb', name: 'DFB', administrator: 'Domea.dk' },
]
