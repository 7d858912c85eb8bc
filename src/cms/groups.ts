import { label } from './label.ts'

/** The headings under which collections stand in the admin. */
export const GROUPS = {
  offers: label('Tilbud og kalender', 'Offers and calendar'),
  places: label('Zoner og steder', 'Zones and places'),
  knowledge: label('Viden og sider', 'Knowledge and pages'),
  system: label('System', 'System'),
} as const
