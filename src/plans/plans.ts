import { plan as amagerplanen } from './amagerplanen/plan'
import type { Content } from './content'
import { plan as nordbyplanen } from './nordbyplanen/plan'
import type { Plan } from './plan'

interface Known {
  plan: Plan
  /** Large, and needed by few. */
  loadContent: () => Promise<{ content: Content }>
}

/** The plans, by the names of their folders. Nothing else names one. */
export const PLANS: Readonly<Record<string, Known>> = {
  amagerplanen: { plan: amagerplanen, loadContent: () => import('./amagerplanen/content') },
  nordbyplanen: { plan: nordbyplanen, loadContent: () => import('./nordbyplanen/content') },
}

/** The plan of an installation that names none. */
export const USUAL = 'amagerplanen'
