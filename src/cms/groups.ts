import { label } from './label.ts'

/** Groups of collections in the admin's menu. */
export const GROUPS = {
  offers: label('Tilbud og kalender', 'Offers and calendar'),
  places: label('Zoner og steder', 'Zones and places'),
  letters: label('Nyhedsbreve', 'Newsletters'),
  knowledge: label('Viden og sider', 'Knowledge and pages'),
  board: label('Bestyrelsen', 'The board'),
  agreements: label('Aftaler og dokumenter', 'Agreements and documents'),
  indicators: label('Mål og tal', 'Goals and figures'),
  system: label('System', 'System'),
} as const
