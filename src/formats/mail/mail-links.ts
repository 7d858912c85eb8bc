/** Absolute URLs; all but `site` are personal to the recipient. */
export interface MailLinks {
  /** The site's base URL, without a trailing slash. */
  site: string
  /** The page of this edition. */
  view: string
  unsubscribe: string
  preferences: string
}
