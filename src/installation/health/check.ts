/** Result of one check, for the server's operator; strangers never see `words`. */
export interface Check {
  name: string
  isWell: boolean
  /** What was found. */
  words: string
}
