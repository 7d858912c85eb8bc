import type { Content } from '@/src/plans/content'
import { internal } from './agreement'
import { activities, evaluations, focusAreas, organisation, pages, partners, site } from './offers'
import { afdelinger, housingOrganisations, venues, zones } from './places'
import { samples } from './samples'
import ar from './texts/ar.json'
import da from './texts/da.json'
import en from './texts/en.json'
import so from './texts/so.json'
import tr from './texts/tr.json'
import ur from './texts/ur.json'

/** What Lilleby fills an installation with: one of each kind, and no more than a rule needs. */
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
  internal,
  samples,
  texts: { da, en, ar, so, tr, ur },
}
