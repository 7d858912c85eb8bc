import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { NightlyResult } from '@/src/domain/backups/nightly-result'

/** File beside the nightly backups with the result of the last one. */
export const NIGHTLY = 'nightly.json'

const nightlyResult = z.object({
  day: z.string(),
  at: z.iso.datetime(),
  isWhole: z.boolean(),
  tries: z.number(),
  words: z.string(),
})

/** The result of the last nightly backup; null if there was none or it cannot be read. */
export function readNightly(directory: string): NightlyResult | null {
  try {
    return nightlyResult.parse(JSON.parse(readFileSync(path.join(directory, NIGHTLY), 'utf8')))
  } catch {
    return null
  }
}
