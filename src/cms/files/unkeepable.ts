import type { Label } from '@/src/i18n/admin/words'

/** A file cannot be stored; `why` is a message for the uploader. */
export class Unkeepable extends Error {
  constructor(readonly why: Label) {
    super(why.en)
  }
}
