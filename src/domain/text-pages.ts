/** The text pages that have fixed addresses on the site, by slug: about the plan, privacy, accessibility. */
export type PageSlug = 'om' | 'privatliv' | 'was'

/** Those that the law asks of a public site: what it knows about people, and who can use it. */
export const LEGAL_PAGES = ['privatliv', 'was'] as const satisfies readonly PageSlug[]
