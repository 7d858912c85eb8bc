import { setTimeout as wait } from 'node:timers/promises'
import { firstLine } from '@/src/config/log/first-line'
import { copySite, keepOnly, newestOf } from '@/src/installation/mirror/mirror'
import { UNSEEN, versionOfAll } from '@/src/store/cache-versions'

/** Milliseconds between two looks, and after which a copy of what was taken down is gone. */
const PAUSE = 250
/** Milliseconds without a publication before a copy is made: while somebody publishes again and again there is none. */
const QUIET = 10_000
/** Milliseconds after which a copy is made anew although nothing was published: its dates have moved on. */
const LASTS = 60 * 60_000
/** Milliseconds until the next attempt, if one failed. */
const AGAIN = 60_000

/**
 * Keeps a copy of the site in a directory for a proxy (`MIRROR_DIR`): deletes it as soon as something is published,
 * makes the next one, and makes it anew every hour. Sites that share the directory share the copy. Never rejects; the
 * first trouble of a row is told.
 */
export async function keepMirror(directory: string, origin: string, isReady: () => boolean): Promise<void> {
  void dropOutdated(directory)
  let hasFailed = false
  for (let [version, since] = [UNSEEN, Date.now()]; ; await wait(PAUSE, undefined, { ref: false })) {
    if (version !== versionOfAll()) [version, since] = [versionOfAll(), Date.now()]
    if (!isReady() || version === UNSEEN || Date.now() - since < QUIET) continue
    const made = version
    try {
      const newest = await newestOf(directory, made)
      if (newest !== null && Date.now() - newest.getTime() < LASTS) continue
      const isWanted = () => isReady() && versionOfAll() === made
      await copySite(directory, { origin, version: made, now: new Date(), isWanted })
      hasFailed = false
    } catch (error) {
      if (!hasFailed) console.warn(`No copy of the site could be made in MIRROR_DIR: ${firstLine(error)}`)
      hasFailed = true
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
