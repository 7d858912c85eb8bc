import { held } from '../config/held.ts'

type End = () => Promise<void>
/** Background work of this process that must finish before it exits. */
const endings = held<End[]>('endings')

/** Registers `end`, which stops some work and resolves once it has stopped. */
export function beforeTheEnd(end: End): void {
  endings.value = [...(endings.value ?? []), end]
}

/** Stops all registered work. Resolves once all of it has stopped, whether or not it failed. */
export async function endAll(): Promise<void> {
  await Promise.allSettled((endings.value ?? []).map(async (end) => end()))
}
