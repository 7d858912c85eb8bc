/** Paths of the internal area's pages in the admin. Danish words, as in all addresses. */
export const ADMIN_PATHS = {
  board: '/bestyrelse',
  yearWheel: '/aarshjul',
  agreements: '/aftaler',
  logbook: '/logbog',
  choosePassword: '/adgangskode',
  redaction: '/fjern',
} as const

/** The admin's path; Payload's default. */
const ADMIN = '/admin'

/** URL of a page in the admin. `query` without the question mark. */
export function adminUrl(page: keyof typeof ADMIN_PATHS, query = ''): string {
  return `${ADMIN}${ADMIN_PATHS[page]}${query === '' ? '' : `?${query}`}`
}

/** URL of a document's edit view, or of the collection's list if there is no id. */
export function documentUrl(collection: string, id?: string): string {
  return `${ADMIN}/collections/${collection}${id === undefined ? '' : `/${id}`}`
}

/** URL of a global's edit view. */
export function globalUrl(slug: string): string {
  return `${ADMIN}/globals/${slug}`
}
