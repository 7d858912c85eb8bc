import type { FactTerm } from '@/src/domain/offers/stated-facts'
import type { IconName } from '@/src/site/ui/icons/Icon'

/** The icon next to each kind of fact. */
export const TERM_ICONS = {
  forWhom: 'people',
  price: 'coin',
  signUp: 'check',
  access: 'wheelchair',
  languages: 'speech',
} as const satisfies Record<FactTerm, IconName>
