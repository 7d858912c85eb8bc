/** One sentence in both languages of the admin. */
export interface Sentence {
  da: string
  en: string
}

/** Whether a step is allowed; if not, a message with what to do instead. */
export type Verdict = { allowed: true } | { allowed: false; message: Sentence }

export const ALLOWED: Verdict = { allowed: true }

export function refused(da: string, en: string): Verdict {
  return { allowed: false, message: { da, en } }
}
