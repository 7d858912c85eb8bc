import { colours } from '@/src/plans/nordbyplanen/colours'
import type { Plan } from '@/src/plans/plan'

/** Lilleby, a town that does not exist, in every language of the code. Its colours are those of the other made-up plan. */
export const plan: Plan = {
  name: 'Lillebyplanen',
  languages: ['da', 'en', 'ar', 'so', 'tr', 'ur'],
  needs: ['women', 'leisure', 'green', 'job', 'school', 'money', 'health'],
  colours,
  logo: '<path fill="var(--primary)" d="M6 24 24 8l18 16v18H6z"/><path fill="var(--art-sun)" d="M19 28h10v14H19z"/>',
}
