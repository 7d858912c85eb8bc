/** Addresses below a language that are not time-dependent pages: files, and where the place is set. */
const FILES =
  /^\/[^/]+\/(mit-sted|indikatorer\.csv|nyhedsbreve\.(rss|atom)|kalender\.ics|kalender\/[^/]+\/ics|(tilbud|kalender)\/[^/]+\/(plakat\.pdf|billede\.png)|nyhedsbreve\/[^/]+\/(opslag|foldet)\.pdf|afdelinger\/[^/]+\/velkommen\.pdf)$/

/** Whether an address below a language is a file: a feed, a table, a picture or a PDF. */
export function isFile(pathname: string): boolean {
  return FILES.test(pathname)
}
