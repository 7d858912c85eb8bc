import type { Sentence } from '@/src/domain/workflow/verdict'

/** A file cannot be stored; `why` is a message for the uploader. */
export class Unkeepable extends Error {
  constructor(readonly why: Sentence) {
    super(why.en)
  }
}
