import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { NightlyResult } from '@/src/domain/backups/nightly-result'

/** Beside the nightly backups: how the last one ended. */
export const NIGHTLY = 'nightly.json'

const nightlyResult = z.object({
  day: z.string(),
  at: z.iso.datetime(),
  isWhole: z.boolean(),
  tries: z.number(),
  words: z.string(),
})

/** How the last one ended; null: there was none, or its result cannot be read. */
export function readNightly(directory: string): NightlyResult | null {
  try {
    return nightlyResult.parse(JSON.parse(readFileSync(path.join(directory, NIGHTLY), 'utf8')))
  } catch {
    return null
  }
}
