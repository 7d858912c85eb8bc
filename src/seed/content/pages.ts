import type { PageSeed } from './types'

/** Pages that every site of this kind must have. Their words are drafts until the secretariat has read them. */
export const pages: PageSeed[] = [{ slug: 'om' }, { slug: 'privatliv' }, { slug: 'was' }]
