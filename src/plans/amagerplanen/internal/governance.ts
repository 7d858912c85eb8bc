import type { Governance } from '../../agreement-content'

/** Who may change an agreement: from "Revision" in the sub-agreements, and the opening and section 8 of the strategic one. */
export const governance: Governance = {
  bodies: {
    leader: {
      name: { da: 'Lokal boligsocial ledergruppe', en: 'Local leader group' },
      kinds: ['sub'],
      limit: 50_000,
    },
    board: { name: { da: 'Københavns Bydelsbestyrelse', en: 'Københavns Bydelsbestyrelse' } },
    fund: { name: { da: 'Landsbyggefonden', en: 'Landsbyggefonden' }, kinds: ['strategic'] },
  },
  conditions: [
    'Ændringen støtter helhedsplanens overordnede mål',
    'Pengene går til indsatser, hvis virkning er dokumenteret',
  ],
  sub: {
    firstDiscussedBy: 'Delaftalens parter',
    aboveLimitIsInferred: true,
    mandateFrom: 'board',
    followsDocument: 'Kommissorium for boligsociale ledergrupper',
    availableTo: ['Bestyrelsen', 'Landsbyggefondens driftsstøtteportal'],
  },
  strategic: { decidedByIsInferred: true },
}
