import type { FactTerm } from '@/src/domain/offers/stated-facts'
import type { IconName } from '@/src/site/ui/icons/Icon'

/** The sign that stands beside facts, by what they are about. */
export const TERM_ICONS = {
  forWhom: 'people',
  price: 'coin',
  signUp: 'check',
  access: 'wheelchair',
  languages: 'speech',
} as const satisfies Record<FactTerm, IconName>
