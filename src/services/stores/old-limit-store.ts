/** The leader group's limit as it stood until December 2026, when the rules of decision had no bodies. */
export interface OldLimitStore {
  /** Null if the rules have bodies, or were never saved. */
  read: () => Promise<number | null>
  /** Forgets it, once the bodies are saved. */
  delete: () => Promise<void>
}
