import type { AfdelingSeed, HousingOrganisationSeed, VenueSeed, ZoneSeed } from '../content'

export const zones: ZoneSeed[] = [
  { slug: 'havnen', number: 1, mark: 'drop', homes: 640, x: 34, y: 34 },
  { slug: 'parken', number: 2, mark: 'diamond', homes: 410, x: 66, y: 68 },
]

export const housingOrganisations: HousingOrganisationSeed[] = [
  { slug: 'nordby', name: 'Nordby Boligforening (eksempel)', administrator: null },
  { slug: 'kyst', name: 'Kystboliger (eksempel)', administrator: 'Nordby Boligforening (eksempel)' },
]

export const afdelinger: AfdelingSeed[] = [
  { slug: 'kajhusene', name: 'Kajhusene', zone: 1, organisation: 'nordby' },
  { slug: 'molehusene', name: 'Molehusene', zone: 1, organisation: 'kyst' },
  { slug: 'toldboden', name: 'Toldboden', zone: 1, organisation: 'kyst' },
  { slug: 'lindehusene', name: 'Lindehusene', zone: 2, organisation: 'nordby' },
  { slug: 'aeblehusene', name: 'Æblehusene', zone: 2, organisation: 'nordby' },
]

const venue = { address: null, zoneIsInferred: false, servesAllZones: false }

export const venues: VenueSeed[] = [
  { ...venue, slug: 'baadhuset', name: 'Bådhuset (eksempel)', zone: 1 },
  { ...venue, slug: 'drivhuset', name: 'Drivhuset (eksempel)', zone: 2 },
]
