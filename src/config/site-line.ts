/** Tests of the database connection that the site's own pages and saves use. */
export interface SiteLine {
  read: () => Promise<unknown>
  write: () => Promise<unknown>
}

/** Stored on `globalThis`: the server in front of Next has no Payload and shares no module with it. */
const LINE = Symbol.for('helhedsplan.site-line')
const shared = globalThis as typeof globalThis & { [LINE]?: SiteLine }

/** Registers the tests once Payload is initialised. */
export function hangSiteLine(line: SiteLine): void {
  shared[LINE] = line
}

/** Null if Payload is not initialised yet, or not in this process. */
export function siteLine(): SiteLine | null {
  return shared[LINE] ?? null
}
