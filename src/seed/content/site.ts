import type { SiteSeed } from './types'

/** The content around every page. Telephone and e-mail are not in the agreement; the secretariat fills them in. */
export const site: SiteSeed = {
  name: 'Amagerplanen',
  contact: { slug: 'secretariat', phone: null, email: null },
  venue: 'a-huset',
  period: { from: '2026-01-01', to: '2029-12-31' },
  homes: 4508,
  residents: 9487,
}
