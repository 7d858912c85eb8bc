import * as z from 'zod'
import { AGREEMENT_KINDS, type AgreementContent, UNITS } from '@/src/domain/agreements/agreement-content'

const UNIT = z.enum(UNITS)

const CONTENT: z.ZodType<AgreementContent> = z.object({
  code: z.string(),
  kind: z.enum(AGREEMENT_KINDS),
  title: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  parties: z.array(z.object({ organisation: z.string(), function: z.string() })),
  problem: z.string(),
  figures: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      unit: UNIT,
      year: z.number(),
      source: z.string(),
      note: z.string().nullable(),
      comparator: z.object({ name: z.string(), value: z.number() }).nullable(),
    }),
  ),
  goals: z.array(
    z.object({
      title: z.string(),
      indicators: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          source: z.string(),
          baselines: z.array(z.object({ place: z.string(), year: z.number(), value: z.number(), unit: UNIT })),
        }),
      ),
    }),
  ),
  activities: z.array(
    z.object({
      title: z.string(),
      purpose: z.string(),
      targetGroups: z.array(z.string()),
      content: z.string(),
      partners: z.array(z.object({ organisation: z.string(), responsibilities: z.array(z.string()) })),
    }),
  ),
  staff: z.string(),
  municipalWork: z.string(),
  revisionRule: z.string(),
})

/** Parses the JSON stored in an edition or a change as an agreement's content; null if it is invalid. */
export function agreementContentFrom(stored: unknown): AgreementContent | null {
  return CONTENT.safeParse(stored).data ?? null
}
