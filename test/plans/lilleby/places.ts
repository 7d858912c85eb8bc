import type { AfdelingSeed, HousingOrganisationSeed, VenueSeed, ZoneSeed } from '@/src/plans/content'

export const zones: ZoneSeed[] = [
  { slug: 'bakken', number: 1, mark: 'circle', homes: 80, x: 30, y: 40 },
  { slug: 'engen', number: 2, mark: 'square', homes: 40, x: 70, y: 60 },
]

export const housingOrganisations: HousingOrganisationSeed[] = [
  { slug: 'lilleby', name: 'Lilleby Boligforening', administrator: null },
  { slug: 'smaahuse', name: 'Småhuse', administrator: 'Lilleby Boligforening' },
]

export const afdelinger: AfdelingSeed[] = [
  { slug: 'bakkehusene', name: 'Bakkehusene', zone: 1, organisation: 'lilleby' },
  { slug: 'toppen', name: 'Toppen', zone: 1, organisation: 'smaahuse' },
  { slug: 'enghusene', name: 'Enghusene', zone: 2, organisation: 'lilleby' },
]

export const venues: VenueSeed[] = [
  {
    ...{ slug: 'beboerhuset', name: 'Lilleby Beboerhus', address: 'Lillegade 1' },
    ...{ zone: 1, zoneIsInferred: false, servesAllZones: true },
  },
  {
    ...{ slug: 'skuret', name: 'Skuret på Engen', address: null },
    ...{ zone: 2, zoneIsInferred: true, servesAllZones: false },
  },
]
