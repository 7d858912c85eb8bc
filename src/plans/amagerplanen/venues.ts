import type { VenueSeed } from '../content'

const stated = { address: null, zone: null, zoneIsInferred: false, servesAllZones: false }

/** Places that the agreement names. Addresses and zones are given only where stated, or marked as inferred. */
export const venues: VenueSeed[] = [
  { ...stated, slug: 'a-huset', name: 'A-Huset i Hørgården', zone: 1 },
  {
    slug: 'kvarterhuset',
    name: 'Kvarterhuset',
    address: 'Jemtelandsgade 3',
    zone: 4,
    zoneIsInferred: true,
    servesAllZones: true,
  },
  { ...stated, slug: 'foreningshuset', name: 'Foreningshuset', address: 'Sundholmsvej 8' },
  { ...stated, slug: 'prismen', name: 'Prismen', zone: 4 },
  { ...stated, slug: 'solvang-bibliotek', name: 'Solvang Bibliotek' },
  { ...stated, slug: 'peder-lykke-skole', name: 'Peder Lykke Skole (skolekøkken)' },
  { ...stated, slug: 'amager-faelled-skole', name: 'Amager Fælled Skole (Studieloftet)' },
  { ...stated, slug: 'byhaven', name: 'Byhaven i Hørgården', zone: 1 },
  { ...stated, slug: 'lykkebazaren', name: 'Remiseparkens nærgenbrugsstation (Lykkebazaren)', zone: 1 },
  { ...stated, slug: 'hoergaardens-naergenbrugsstation', name: 'Hørgårdens nærgenbrugsstation', zone: 1 },
  {
    ...stated,
    slug: 'kofoeds-skoles-naergenbrugsstation',
    name: 'Nærgenbrugsstationen ved Kofoeds Skole',
    zone: 4,
    zoneIsInferred: true,
  },
  { ...stated, slug: 'stoeberigaardens-beboerhus', name: 'Støberigårdens beboerhus', zone: 4 },
  { ...stated, slug: 'remiseparken', name: 'Remiseparken', zone: 1 },
  { ...stated, slug: 'blaa-bane', name: 'Blå Bane', zone: 2 },
  { ...stated, slug: 'legepladsen-i-oeselsgade', name: 'Den bemandede legeplads i Øselsgade', zone: 3 },
  { ...stated, slug: 'buret', name: 'Buret', zone: 4 },
]
