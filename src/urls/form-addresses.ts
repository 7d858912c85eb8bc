/** Forms of the newsletter are sent to the page they stand on; so are the mail programs' own buttons (RFC 8058). */
const SUBSCRIBER_FORM = /^\/[^/]+\/nyhedsbreve\/(tilmeld|bekraeft|indstillinger|afmeld)(\/[^/]+)?$/
const PLACE_FORM = /^\/[^/]+\/mit-sted$/

/** Which form of the newsletter is sent there, and for which link of a mail ("/<token>", or nothing); null: none. */
export function subscriberForm(pathname: string): { form: string; token: string } | null {
  const found = SUBSCRIBER_FORM.exec(pathname)
  return found ? { form: found[1] ?? '', token: found[2] ?? '' } : null
}

/** Whether one of the site's own forms is sent to the address. */
export function takesForms(pathname: string): boolean {
  return PLACE_FORM.test(pathname) || subscriberForm(pathname) !== null
}
