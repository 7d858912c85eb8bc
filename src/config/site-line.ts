import { held } from './held.ts'

/** Tests of the database connection that the site's own pages and saves use. */
export interface SiteLine {
  read: () => Promise<unknown>
  write: () => Promise<unknown>
}

const line = held<SiteLine>('site-line')

/** Registers the tests once Payload is initialised. */
export function hangSiteLine(tests: SiteLine): void {
  line.value = tests
}

/** Null if Payload is not initialised yet, or not in this process. */
export function siteLine(): SiteLine | null {
  return line.value ?? null
}
