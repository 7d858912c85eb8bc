import type { CollectionSlug } from 'payload'

/** The documents that are saved repeatedly. */
export type Saves = { collection: SavedSlug; id: string }[]
export type SavedSlug = Extract<CollectionSlug, 'activities' | 'events' | 'newsletters' | 'measurements' | 'changes'>

/** The data of save number `n`: the same number in texts, rows and lists, so that a mix of two saves shows. */
export function saved(collection: SavedSlug, n: number): Record<string, unknown> {
  const rows = Array.from({ length: 1 + (n % 4) }, (_, at) => at)
  switch (collection) {
    case 'activities':
      return {
        _status: 'published',
        title: `Tilbud ${n}`,
        summary: `Nummer ${n}.`,
        ages: { from: n % 50, to: 50 + (n % 40) },
        sessions: rows.map(() => ({ weekday: 'MO', start: clock(n), end: '23:59', interval: 1 })),
        languages: n % 2 === 0 ? ['da', 'ar'] : ['da', 'en', 'so'],
      }
    case 'events':
      return {
        _status: 'published',
        title: `Arrangement ${n}`,
        summary: `Nummer ${n}.`,
        extraDates: rows.map((row) => ({
          start: `2026-12-0${row + 1}T${clock(n)}:00.000Z`,
          start_tz: 'Europe/Copenhagen',
          end: `2026-12-0${row + 1}T23:30:00.000Z`,
          end_tz: 'Europe/Copenhagen',
        })),
      }
    case 'newsletters':
      return {
        title: `Nyt ${n}`,
        blocks: rows.map((row) => ({ blockType: 'heading', text: `Overskrift ${n}.${row}` })),
      }
    case 'measurements':
      return { value: 1 + (n % 90), comment: `Nummer ${n}.` }
    case 'changes':
      return { title: `Ændring ${n}`, why: `Nummer ${n}.`, amount: n }
  }
}

/** The number of the save that a stored document is from, read from one of its texts. */
export function numberOf(collection: SavedSlug, document: object): number {
  const named: unknown = Reflect.get(document, collection === 'measurements' ? 'comment' : 'title')
  return Number(String(named).replace(/\D/g, ''))
}

function clock(n: number): string {
  return `${String(n % 22).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`
}
