import { setTimeout as wait } from 'node:timers/promises'
import { firstLine } from '@/src/config/log/first-line'
import { copySite, keepOnly } from '@/src/installation/mirror/mirror'
import { UNSEEN, versionOfAll } from '@/src/store/cache-versions'

/** Milliseconds between two looks, and after which a copy of what was taken down is gone. */
const PAUSE = 250
/** Milliseconds after which a copy is made anew although nothing was published: its dates have moved on. */
const LASTS = 60 * 60_000
/** Milliseconds until the next attempt, if one failed. */
const AGAIN = 60_000

/**
 * Keeps a copy of the site in a directory for a proxy (`MIRROR_DIR`): deletes it as soon as something is published,
 * makes the next one, and makes it anew every hour. Never rejects; the first trouble of a row is told.
 */
export async function keepMirror(directory: string, origin: string, isReady: () => boolean): Promise<void> {
  void dropOutdated(directory)
  for (let [made, madeAt] = ['', 0]; ; await wait(PAUSE, undefined, { ref: false })) {
    const version = versionOfAll()
    if (!isReady() || version === UNSEEN || (made === version && Date.now() - madeAt < LASTS)) continue
    try {
      const isWanted = () => isReady() && versionOfAll() === version
      if ((await copySite(directory, { origin, version, now: new Date(), isWanted })) === null) continue
      ;[made, madeAt] = [version, Date.now()]
    } catch (error) {
      console.warn(`No copy of the site could be made in MIRROR_DIR: ${firstLine(error)}`)
      await wait(AGAIN, undefined, { ref: false })
    }
  }
}

async function dropOutdated(directory: string): Promise<never> {
  let hasFailed = false
  for (let kept = UNSEEN; ; await wait(PAUSE, undefined, { ref: false })) {
    const version = versionOfAll()
    if (version === kept) continue
    try {
      await keepOnly(directory, version)
      ;[kept, hasFailed] = [version, false]
    } catch (error) {
      if (!hasFailed) console.error(`An outdated copy of the site could not be deleted: ${firstLine(error)}`)
      hasFailed = true
    }
  }
}
