import type { Plan } from '../plan'

/** Amagerplanen: 20 afdelinger in four zones, 2026–2029. */
export const plan: Plan = {
  name: 'Amagerplanen',
  languages: ['da', 'en', 'ar', 'so', 'tr', 'ur'],
  needs: ['job', 'school', 'money', 'health', 'women', 'leisure', 'green'],
}
