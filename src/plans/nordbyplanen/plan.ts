import type { Plan } from '../plan'
import { colours } from './colours'
import { logo } from './logo'

/** Nordbyplanen, which does not exist: it shows what another plan looks like, and tests that one can be another. */
export const plan: Plan = {
  name: 'Nordbyplanen',
  languages: ['da', 'en', 'pl'],
  needs: ['leisure', 'green', 'job', 'school'],
  colours,
  logo,
}
