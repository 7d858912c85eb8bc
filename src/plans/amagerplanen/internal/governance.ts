import type { Governance } from '../../agreement-content'

/** Who may change an agreement: from "Revision" in the sub-agreements, and the opening and section 8 of the strategic one. */
export const governance: Governance = {
  bodies: {
    leaderGroup: 'Lokal boligsocial ledergruppe',
    board: 'Københavns Bydelsbestyrelse',
    fund: 'Landsbyggefonden',
  },
  limitDkk: 50_000,
  conditions: [
    'Ændringen støtter helhedsplanens overordnede mål',
    'Pengene går til indsatser, hvis virkning er dokumenteret',
  ],
  sub: {
    firstDiscussedBy: 'Delaftalens parter',
    upToLimit: 'leaderGroup',
    aboveLimit: 'board',
    aboveLimitIsInferred: true,
    mandateFrom: 'board',
    followsDocument: 'Kommissorium for boligsociale ledergrupper',
    sentToFund: false,
    availableTo: ['Bestyrelsen', 'Landsbyggefondens driftsstøtteportal'],
  },
  strategic: { decidedBy: 'board', decidedByIsInferred: true, approvedBy: 'fund' },
}
