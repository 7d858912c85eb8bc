import type { AfdelingSeed } from '../content'

/** The twenty afdelinger, by zone. */
export const afdelinger: AfdelingSeed[] = [
  { slug: 'remisevaenget-nord', name: 'Remisevænget Nord', zone: 1, organisation: '3b' },
  { slug: 'remisevaenget-oest', name: 'Remisevænget Øst', zone: 1, organisation: '3b' },
  { slug: 'remisevaenget-vest', name: 'Remisevænget Vest', zone: 1, organisation: '3b' },
  { slug: 'dyvekevaenget', name: 'Dyvekevænget', zone: 1, organisation: '3b' },
  { slug: 'hoergaarden', name: 'Hørgården 1+2', zone: 1, organisation: '3b' },
  { slug: 'gullandsgaarden', name: 'Gullandsgården', zone: 2, organisation: 'hab' },
  { slug: 'skotlandsgade', name: 'Skotlandsgade', zone: 2, organisation: 'vibo' },
  { slug: 'roegeritoften', name: 'Røgeritoften', zone: 2, organisation: 'vibo' },
  { slug: 'televaenget-1', name: 'Televænget I', zone: 3, organisation: 'vibo' },
  { slug: 'televaenget-2-3', name: 'Televænget II+III', zone: 3, organisation: 'vibo' },
  { slug: 'lerfosgade', name: 'Lerfosgade', zone: 3, organisation: 'vibo' },
  { slug: 'liflandsgade', name: 'Liflandsgade', zone: 3, organisation: 'vibo' },
  { slug: 'dagoegade', name: 'Dagøgade', zone: 3, organisation: 'vibo' },
  { slug: 'hjoernevaenget', name: 'Hjørnevænget', zone: 3, organisation: 'vibo' },
  { slug: 'portugalsgade', name: 'Portugalsgade', zone: 3, organisation: 'fsb' },
  { slug: 'abildgaarden', name: 'Abildgården', zone: 3, organisation: 'sab' },
  { slug: 'stoeberigaarden', name: 'Støberigården', zone: 4, organisation: 'vibo' },
  { slug: 'prags-boulevard', name: 'Prags Boulevard', zone: 4, organisation: 'dfb' },
  { slug: 'geislersgade', name: 'Geislersgade', zone: 4, organisation: 'vibo' },
  { slug: 'hessensgaarden', name: 'Hessensgården', zone: 4, organisation: 'fsb' },
]
