import type { Subscriber } from '@/payload-types'
import { isOpen } from '@/src/domain/subscribers/subscriber'
import type { Locale } from '@/src/i18n/locales'

/** What a person chooses; ids of a zone or of an afdeling, neither: everything. */
export interface Wish {
  language: Locale
  zone: string | null
  afdeling: string | null
}

/** A wish that waits for its button, with what was said yes to by asking for it, and when. */
export interface PendingWish extends Wish {
  askedAt: string
  text: string
}

/** What somebody asked for and may still confirm; null: nothing. */
export function pendingWish({ wish }: Pick<Subscriber, 'wish'>, now: Date): PendingWish | null {
  return isPending(wish) && isOpen(new Date(wish.askedAt), now) ? wish : null
}

/** We alone write it: what has its time has the rest. */
function isPending(wish: unknown): wish is PendingWish {
  return typeof wish === 'object' && wish !== null && 'askedAt' in wish
}
