import type { Subscriber } from '@/payload-types'
import { isOpen } from '@/src/domain/subscribers/subscriber'
import type { Locale } from '@/src/i18n/locales'

/** A subscriber's choices; ids of a zone or an afdeling. If both are null, the subscription covers everything. */
export interface Wish {
  language: Locale
  zone: string | null
  afdeling: string | null
}

/** A wish waiting for confirmation, with the consent text agreed to when asking for it, and the time. */
export interface PendingWish extends Wish {
  askedAt: string
  text: string
}

/** Returns the wish that can still be confirmed, or null. */
export function pendingWish({ wish }: Pick<Subscriber, 'wish'>, now: Date): PendingWish | null {
  return isPending(wish) && isOpen(new Date(wish.askedAt), now) ? wish : null
}

/** Only our own code writes this field, so if `askedAt` is present, the rest is too. */
function isPending(wish: unknown): wish is PendingWish {
  return typeof wish === 'object' && wish !== null && 'askedAt' in wish
}
