import { label } from '@/src/i18n/admin/words'

/** Groups of collections in the admin's menu. */
export const GROUPS = {
  offers: label('Offers and calendar'),
  places: label('Zones and places'),
  letters: label('Newsletters'),
  knowledge: label('Knowledge and pages'),
  board: label('The board'),
  agreements: label('Agreements and documents'),
  indicators: label('Goals and figures'),
  system: label('System'),
} as const
