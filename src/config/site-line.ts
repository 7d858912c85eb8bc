/** The line to the database that the site's own pages and saves go over. */
export interface SiteLine {
  read: () => Promise<unknown>
  write: () => Promise<unknown>
}

/** On the process: the server in front of Next knows no Payload, and shares no module with it. */
const LINE = Symbol.for('helhedsplan.site-line')
const shared = globalThis as typeof globalThis & { [LINE]?: SiteLine }

/** Says how the line is tried, once Payload is there. */
export function hangSiteLine(line: SiteLine): void {
  shared[LINE] = line
}

/** Null: Payload is not there yet, or not in this process. */
export function siteLine(): SiteLine | null {
  return shared[LINE] ?? null
}
