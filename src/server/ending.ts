/**
 * Background work of this process that must finish before it exits. Next bundles its code separately from the server in
 * front of it, so the two share no module: the list is stored on `globalThis`.
 */
const ENDINGS = Symbol.for('helhedsplan.endings')

type End = () => Promise<void>
const shared = globalThis as typeof globalThis & { [ENDINGS]?: End[] }

/** Registers `end`, which stops some work and resolves once it has stopped. */
export function beforeTheEnd(end: End): void {
  shared[ENDINGS] = [...(shared[ENDINGS] ?? []), end]
}

/** Stops all registered work. Resolves once all of it has stopped, whether or not it failed. */
export async function endAll(): Promise<void> {
  await Promise.allSettled((shared[ENDINGS] ?? []).map(async (end) => end()))
}
