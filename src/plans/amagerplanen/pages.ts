import type { PageSeed } from '../content'

/** Pages that every such site must have. The texts are drafts until the secretariat has reviewed them. */
export const pages: PageSeed[] = [{ slug: 'om' }, { slug: 'privatliv' }, { slug: 'was' }]
