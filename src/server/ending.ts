/**
 * Work of the site's own process that must come to its end before the process does. Next bundles what it runs apart from the
 * server in front of it, so that the two share no module: the list hangs on the process.
 */
const ENDINGS = Symbol.for('helhedsplan.endings')

type End = () => Promise<void>
const shared = globalThis as typeof globalThis & { [ENDINGS]?: End[] }

/** `end` stops some work, and resolves once it has stopped. */
export function beforeTheEnd(end: End): void {
  shared[ENDINGS] = [...(shared[ENDINGS] ?? []), end]
}

/** Stops all of it, and resolves once all has stopped, however it did. */
export async function endAll(): Promise<void> {
  await Promise.allSettled((shared[ENDINGS] ?? []).map(async (end) => end()))
}
