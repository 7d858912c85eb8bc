/** Addresses below a language that are files: feeds, tables, pictures and PDFs. */
const BELOW_A_LANGUAGE =
  /^\/[^/]+\/(indikatorer\.csv|nyhedsbreve\.(rss|atom)|kalender\.ics|kalender\/[^/]+\/ics|(tilbud|kalender)\/[^/]+\/(plakat\.pdf|billede\.png)|nyhedsbreve\/[^/]+\/(opslag|foldet)\.pdf|afdelinger\/[^/]+\/velkommen\.pdf)$/
/** Where a form sets the place. */
const FORM = /^\/[^/]+\/mit-sted$/
const OF_THE_SITE = /^\/(sitemap\.xml|robots\.txt|plan\/[^/]+)$/

/** Whether an address below a language is no page that depends on the time: a file, or where the place is set. */
export function isNoPage(pathname: string): boolean {
  return BELOW_A_LANGUAGE.test(pathname) || FORM.test(pathname)
}

/** Whether an address is a file: a feed, a table, a picture or a PDF, the same for every reader. */
export function isFile(pathname: string): boolean {
  return BELOW_A_LANGUAGE.test(pathname) || OF_THE_SITE.test(pathname)
}
