/**
 * The newsletter's forms are posted to the page they are on; so are the one-click requests of mail programs (RFC 8058).
 */
const SUBSCRIBER_FORM = /^\/[^/]+\/nyhedsbreve\/(tilmeld|bekraeft|indstillinger|afmeld)(\/[^/]+)?$/
const PLACE_FORM = /^\/[^/]+\/mit-sted$/

/**
 * Returns which newsletter form is posted to a path, and the token from the mail's link ("/<token>", or empty); null if
 * none.
 */
export function subscriberForm(pathname: string): { form: string; token: string } | null {
  const found = SUBSCRIBER_FORM.exec(pathname)
  return found ? { form: found[1] ?? '', token: found[2] ?? '' } : null
}

/** Whether one of the site's own forms is posted to a path. */
export function takesForms(pathname: string): boolean {
  return PLACE_FORM.test(pathname) || subscriberForm(pathname) !== null
}
