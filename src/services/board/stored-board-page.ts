import * as z from 'zod'
import { UNITS } from '@/src/domain/agreements/agreement-content'
import { PLACE_ROLES } from '@/src/domain/areas/area'
import { TYPED_WHOLE } from '@/src/domain/areas/typed-places'
import type { BoardPage } from '@/src/domain/board/board-page'
import { COUNT_BASES, VALUE_STATES } from '@/src/domain/indicators/indicator'
import { inEachLanguage } from '@/src/i18n/admin/words'

/** Pages frozen before December 2026 do not say which place is the whole area. */
const WHOLE_ONCE: readonly string[] = TYPED_WHOLE

const UNIT = z.enum(UNITS)

const SERIES = z.object({
  code: z.string(),
  name: z.string(),
  unit: UNIT,
  direction: z.enum(['up', 'down']),
  directionInferred: z.boolean(),
  countBasis: z.enum(COUNT_BASES).nullable(),
  baselineYear: z.number(),
  readings: z.array(
    z
      .object({
        place: z.string(),
        role: z.enum(PLACE_ROLES),
        isWhole: z.boolean().optional(),
        within: z.array(z.string()).optional(),
        year: z.number(),
        label: z.string(),
        state: z.enum(VALUE_STATES),
        value: z.number().nullable(),
        numerator: z.number().nullable(),
        denominator: z.number().nullable(),
        source: z.string(),
        extractedOn: z.string().nullable(),
      })
      .transform(({ isWhole, ...reading }) => ({ ...reading, isWhole: isWhole ?? WHOLE_ONCE.includes(reading.place) })),
  ),
  targets: z.array(z.object({ year: z.number(), value: z.number() })),
  breaks: z.array(z.object({ year: z.number(), note: z.string() })),
})

/** Pages frozen before December 2026 have the Danish name alone. */
const WHO = z.union([
  z.string().transform((name) => inEachLanguage(() => name)),
  z.object({ da: z.string(), en: z.string() }),
])

const PAGE: z.ZodType<BoardPage> = z.object({
  plan: z.string(),
  on: z.string(),
  goals: z.array(
    z.object({
      title: z.string(),
      agreement: z.object({ code: z.string(), title: z.string() }),
      indicators: z.array(SERIES),
    }),
  ),
  since: z.string().nullable(),
  changes: z.array(z.object({ on: z.string(), what: z.string() })),
  decisions: z.array(
    z.object({
      what: z.string(),
      who: WHO,
      kind: z.enum(['change', 'measurement', 'drift']),
      href: z.string().nullable(),
    }),
  ),
  evaluations: z.array(
    z.object({ title: z.string(), year: z.number(), by: z.string(), summary: z.string(), boardOnly: z.boolean() }),
  ),
  documents: z.array(
    z.object({ title: z.string(), detail: z.string(), state: z.enum(['inForce', 'dueSoon', 'overdue', 'missing']) }),
  ),
})

/** Parses the board page that a follow-up froze; null if it is invalid: not frozen, or tampered with. */
export function boardPageFrom(stored: unknown): BoardPage | null {
  return PAGE.safeParse(stored).data ?? null
}
