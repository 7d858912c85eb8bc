import type { SiteSeed } from '../content'

/** The content around every page. Telephone and e-mail are not in the agreement; the secretariat fills them in. */
export const site: SiteSeed = {
  contact: { slug: 'secretariat', phone: null, email: null },
  venue: 'a-huset',
  period: { from: '2026-01-01', to: '2029-12-31' },
  homes: 4508,
  residents: 9487,
}
