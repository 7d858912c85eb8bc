import type { Bodies } from '@/src/i18n/admin/deciding-words'

/** Bodies with names that no code knows. */
export const BODIES: Bodies = {
  leader: { name: { da: 'Havnerådet', en: 'The Harbour Council' }, kinds: ['sub'], limit: 50_000 },
  board: { name: { da: 'Øens bestyrelse', en: 'The Island Board' } },
  fund: { name: { da: 'Nordfonden', en: 'The North Fund' }, kinds: ['strategic'] },
}
