/** One thing that was looked at, for whoever runs the server; strangers never see the words. */
export interface Check {
  name: string
  isWell: boolean
  /** What was seen. */
  words: string
}
