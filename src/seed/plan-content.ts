import { loadContent } from '@/src/plans/this-plan'

/** What this installation is filled with: its plan's content. */
export const content = await loadContent()
