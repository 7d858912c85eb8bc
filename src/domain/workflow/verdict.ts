/** The same sentence in the two languages of the admin. */
export interface Sentence {
  da: string
  en: string
}

/** Whether a step may be taken; if not, what to do instead. */
export type Verdict = { allowed: true } | { allowed: false; message: Sentence }

export const ALLOWED: Verdict = { allowed: true }

export function refused(da: string, en: string): Verdict {
  return { allowed: false, message: { da, en } }
}
