/** Whole addresses, all but `site` this reader's own. */
export interface MailLinks {
  /** The site's, without a closing slash. */
  site: string
  /** The edition as a page. */
  view: string
  unsubscribe: string
  preferences: string
}
