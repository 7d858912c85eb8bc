import { setTimeout } from 'node:timers/promises'
import { held } from '@/src/config/held'
import { knowVersions } from './cache-versions'
import type { Connection } from './connection'
import { readVersions } from './read-versions'

/**
 * Milliseconds between two reads. Content published by another process becomes visible here after this and the time to
 * render the page.
 */
const PAUSE = 1000

/** How this process reads the versions, once it watches them. */
const watched = held<() => Promise<void>>('versions-watched')

/**
 * Reads the cache versions, then again every second until `stop` is aborted. Resolves after the first read; if this
 * process watches them already, after reading them once more. While the database is unavailable the known versions are
 * kept; `onTrouble` is called once per outage.
 */
export async function watchVersions(
  connection: Connection,
  stop: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  if (watched.value) return watched.value()
  let [begun, shown, failing] = [0, 0, false]
  const look = async () => {
    const turn = (begun += 1)
    try {
      const versions = await readVersions(connection)
      failing = false
      // Overtaken by a later read: this result is outdated.
      if (turn < shown) return
      shown = turn
      knowVersions(versions, look)
    } catch (error) {
      if (!failing) onTrouble(error)
      failing = true
    }
  }
  watched.value = look
  await look()
  void (async () => {
    while (!stop.aborted) {
      await setTimeout(PAUSE, undefined, { signal: stop, ref: false }).catch(() => undefined)
      if (!stop.aborted) await look()
    }
    delete watched.value
  })()
}
