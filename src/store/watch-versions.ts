import { setTimeout } from 'node:timers/promises'
import { knowVersions } from './cache-versions'
import type { Connection } from './connection'
import { readVersions } from './read-versions'

/** Between two looks, in milliseconds: what another process published is seen here after that, and a page's making. */
const PAUSE = 1000

/**
 * Looks at the versions of all that is cached, and again each second until `stop` is aborted. Resolves after the first look. While
 * the database cannot be asked, what was known stays; `onTrouble` is told once each time that begins.
 */
export async function watchVersions(
  connection: Connection,
  stop: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  let [begun, shown, failing] = [0, 0, false]
  const look = async () => {
    const turn = (begun += 1)
    try {
      const versions = await readVersions(connection)
      failing = false
      // An answer that was overtaken is older than what is known.
      if (turn < shown) return
      shown = turn
      knowVersions(versions, look)
    } catch (error) {
      if (!failing) onTrouble(error)
      failing = true
    }
  }
  await look()
  void (async () => {
    while (!stop.aborted) {
      await setTimeout(PAUSE, undefined, { signal: stop, ref: false }).catch(() => undefined)
      if (!stop.aborted) await look()
    }
  })()
}
