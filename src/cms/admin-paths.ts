/** Where the pages of the internal area stand in the admin. Danish words, as in all addresses. */
export const ADMIN_PATHS = {
  board: '/bestyrelse',
  yearWheel: '/aarshjul',
  agreements: '/aftaler',
  logbook: '/logbog',
  choosePassword: '/adgangskode',
  redaction: '/fjern',
} as const

/** The admin's own address, as Payload has it by default. */
const ADMIN = '/admin'

/** A page of the admin; `query` without its question mark. */
export function adminUrl(page: keyof typeof ADMIN_PATHS, query = ''): string {
  return `${ADMIN}${ADMIN_PATHS[page]}${query === '' ? '' : `?${query}`}`
}

/** Where a document is edited; without an id: the list of its collection. */
export function documentUrl(collection: string, id?: string): string {
  return `${ADMIN}/collections/${collection}${id === undefined ? '' : `/${id}`}`
}

/** Where a global is edited. */
export function globalUrl(slug: string): string {
  return `${ADMIN}/globals/${slug}`
}
