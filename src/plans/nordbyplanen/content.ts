import type { Content } from '../content'
import { internal } from './agreement'
import { activities, focusAreas, organisation, pages, partners, site } from './offers'
import { afdelinger, housingOrganisations, venues, zones } from './places'
import { samples } from './samples'
import da from './texts/da.json'
import en from './texts/en.json'
import pl from './texts/pl.json'

/** What Nordbyplanen fills an installation with: examples alone. */
export const content: Content = {
  site,
  zones,
  housingOrganisations,
  afdelinger,
  venues,
  focusAreas,
  partners,
  activities,
  evaluations: [],
  pages,
  organisation,
  internal,
  samples,
  texts: { da, en, pl },
}
