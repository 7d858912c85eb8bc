import { cohesion } from './agreements/cohesion'
import { education } from './agreements/education'
import { employment } from './agreements/employment'
import { prevention } from './agreements/prevention'
import { strategic } from './agreements/strategic'
import type { AgreementSeed } from '../../agreement-content'

/** The strategic agreement and its four sub-agreements, as first made. */
export const agreements: AgreementSeed[] = [strategic, education, employment, prevention, cohesion]
