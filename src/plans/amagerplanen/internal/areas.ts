import type { AreaSeed } from '../../agreement-content'

/**
 * What the agreements' figures are about, beside the zones and afdelinger, which are areas of their own. A name that the
 * sources leave open ("Abildgården mv.") is an area as well: it is not known which afdelinger it covers.
 */
export const areas: AreaSeed[] = [
  {
    key: 'whole',
    name: 'Boligområdet',
    otherNames: ['Helhedsplanen', 'Hele området', 'Hele boligområdet'],
    kind: 'whole',
    residents: [
      {
        year: 2026,
        count: 9487,
        source: 'Den strategiske samarbejdsaftale 2026-2029. Den siger ikke, hvornår der er talt.',
      },
    ],
  },
  { key: 'remisevaenget', isProperName: true, name: 'Remisevænget', kind: 'other', zone: 1 },
  { key: 'hoergaarden', isProperName: true, name: 'Hørgården', kind: 'other', zone: 1 },
  { key: 'abildgaarden-mv', isProperName: true, name: 'Abildgården mv.', kind: 'other', zone: 3 },
  { key: 'amager-partnerskab', isProperName: true, name: 'Amager Partnerskab', kind: 'other' },
  { key: 'first-grade', name: '0. klasse i området', kind: 'other' },
  { key: 'target-group', name: 'Målgruppen', kind: 'other' },
  { key: 'city', name: 'København', otherNames: ['Københavns Kommune'], kind: 'comparator' },
  { key: 'population', name: 'Befolkningen', kind: 'comparator' },
]
