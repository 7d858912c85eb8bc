import type { Sentence } from '@/src/domain/workflow/verdict'

/** What was sent may not be kept, and why: a sentence for whoever sent it. */
export class Unkeepable extends Error {
  constructor(readonly why: Sentence) {
    super(why.en)
  }
}
