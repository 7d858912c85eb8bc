import type { Content } from '../content'
import { activities } from './activities'
import { afdelinger } from './afdelinger'
import { evaluations } from './evaluations'
import { focusAreas } from './focus-areas'
import { housingOrganisations } from './housing-organisations'
import { agreements } from './internal/agreements'
import { areas } from './internal/areas'
import { documents } from './internal/documents'
import { governance } from './internal/governance'
import { indicators } from './internal/indicators'
import { meetings } from './internal/meetings'
import { metrics } from './internal/metrics'
import { milestones } from './internal/milestones'
import { obligations } from './internal/obligations'
import { offers } from './internal/offers'
import { organisation } from './organisation'
import { pages } from './pages'
import { partners } from './partners'
import { samples } from './samples'
import { site } from './site'
import ar from './texts/ar.json'
import da from './texts/da.json'
import en from './texts/en.json'
import so from './texts/so.json'
import tr from './texts/tr.json'
import ur from './texts/ur.json'
import { venues } from './venues'
import { zones } from './zones'

/** What Amagerplanen fills an installation with. */
export const content: Content = {
  site,
  zones,
  housingOrganisations,
  afdelinger,
  venues,
  focusAreas,
  partners,
  activities,
  evaluations,
  pages,
  organisation,
  internal: {
    agreements,
    areas,
    indicators,
    metrics,
    documents,
    milestones,
    obligations,
    meetings,
    governance,
    offers,
  },
  samples,
  texts: { da, en, ar, so, tr, ur },
}
