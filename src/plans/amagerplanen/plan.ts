import type { Plan } from '../plan'
import { colours } from './colours'
import { logo } from './logo'

/** Amagerplanen: 20 afdelinger in four zones, 2026–2029. */
export const plan: Plan = {
  name: 'Amagerplanen',
  languages: ['da', 'en', 'ar', 'so', 'tr', 'ur'],
  needs: ['job', 'school', 'money', 'health', 'women', 'leisure', 'green'],
  colours,
  logo,
}
