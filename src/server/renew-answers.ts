import { setTimeout as wait } from 'node:timers/promises'
import { versionOfAll } from '@/src/store/cache-versions'
import { PLACE_COOKIE } from '@/src/urls/readers-place'
import { dropOutdated, QUARTER } from './answers'
import { takeMostAsked } from './most-asked'

/** Milliseconds between two looks, and after which nothing that was taken down is kept anywhere. */
const PAUSE = 250

/**
 * Deletes what was kept of earlier versions as soon as something is published. Then, and when a quarter of an hour
 * begins, makes anew what is asked for most, so that readers wait as seldom as possible: one answer at a time, and as
 * long a pause after each as it took. Begins anew when something else is published meanwhile.
 */
export async function renewAnswers(origin: string, isReady: () => boolean): Promise<never> {
  for (let renewed = ''; ; await wait(PAUSE, undefined, { ref: false })) {
    dropOutdated()
    if (!isReady() || renewed === now()) continue
    renewed = now()
    for (const { address, place } of takeMostAsked()) {
      const began = Date.now()
      await make(origin + address, place)
      await wait(Date.now() - began, undefined, { ref: false })
      dropOutdated()
      if (renewed !== now()) break
    }
  }
}

function now(): string {
  return `${Math.floor(Date.now() / QUARTER)} ${versionOfAll()}`
}

async function make(url: string, place: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie: `${PLACE_COOKIE}=${place}` }, redirect: 'manual' }).catch(
    () => null,
  )
  // Read to its end, so that the connection can be used again.
  await answer?.arrayBuffer().catch(() => null)
}
