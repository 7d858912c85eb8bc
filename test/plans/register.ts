import { PLANS } from '@/src/plans/plans'
import { plan } from './lilleby/plan'

/**
 * Lets this process know Lilleby, the made-up plan that the product's tests run on, and has it serve that plan unless
 * another is named. No installation offers it. Must be imported before anything that asks which plan it is.
 */
const lilleby: (typeof PLANS)[string] = { plan, loadContent: () => import('./lilleby/content') }
Object.assign(PLANS, { lilleby })
process.env.PLAN ??= 'lilleby'
