import { createHash } from 'node:crypto'

/**
 * The state of one edition's delivery to one person. `leased`: a worker has claimed it, nothing was handed over.
 * `handing`: its hand-over has begun; if its worker dies, the outcome cannot be known. The last four are final:
 * `skipped`: the subscriber left before their turn; `unknown`: listed for a person to look at, never resent
 * automatically (docs/decisions/0015).
 */
export const DELIVERY_STATES = ['pending', 'leased', 'handing', 'accepted', 'failed', 'unknown', 'skipped'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

const FINAL: readonly DeliveryState[] = ['accepted', 'failed', 'unknown', 'skipped']

export function isFinal(state: DeliveryState): boolean {
  return FINAL.includes(state)
}

/** The outcome of a hand-over. `begun`: the server had received some of the mail's text, and may have all of it. */
export type HandOver =
  | { kind: 'accepted'; answer: string }
  /** The server refused the mail. */
  | { kind: 'refused'; code: number; answer: string; begun: boolean }
  /** The connection broke. */
  | { kind: 'lost'; answer: string; begun: boolean }
  /** No connection was made, or the server accepts nothing from us: it never got the recipient's address. */
  | { kind: 'unreached'; answer: string }

/** The state of a delivery after a hand-over; `notBefore` is in milliseconds since 1970. */
export interface DeliveryStatus {
  state: DeliveryState
  notBefore: number
}

/** The total number of attempts when the server answers with a temporary error. */
const MOST_ATTEMPTS = 3
/** The total number of attempts when the connection breaks or the server is not reached: a relay may be restarting. */
const MOST_CALLS = 8
const TEMPORARY = { from: 400, to: 499 }

/**
 * Returns the state of a delivery after a hand-over. Nobody is sent a mail twice: once its text was under way it is
 * never resent, whether refused (`failed`) or broken off (`unknown`). Before that, temporary errors and broken
 * connections are retried. A server that cannot be reached says nothing about a recipient, so it ends no delivery
 * (`callAgainAfter`).
 * `attempts` includes this one; `pause` is the wait after the first attempt in milliseconds, doubled each time.
 */
export function standingAfter(handOver: HandOver, attempts: number, now: number, pause: number): DeliveryStatus {
  const final = (state: DeliveryState) => ({ state, notBefore: 0 })
  const again = (most: number) =>
    attempts < most ? { state: 'pending' as const, notBefore: now + pause * 2 ** (attempts - 1) } : final('failed')
  switch (handOver.kind) {
    case 'accepted':
      return final('accepted')
    case 'refused':
      return handOver.begun || handOver.code < TEMPORARY.from || handOver.code > TEMPORARY.to
        ? final('failed')
        : again(MOST_ATTEMPTS)
    case 'lost':
      return handOver.begun ? final('unknown') : again(MOST_CALLS)
    case 'unreached':
      return { state: 'pending', notBefore: now }
  }
}

/**
 * Returns how long to wait, in milliseconds, before contacting a server again that was not reached `inVain` times in a
 * row; `pause` is the wait after the first time, doubled each time. Null: too often, a person must look into it.
 */
export function callAgainAfter(inVain: number, pause: number): number | null {
  return inVain < MOST_CALLS ? pause * 2 ** (inVain - 1) : null
}

/** The new state of a delivery whose worker has disappeared: pending if nothing was handed over, otherwise unknown. */
export function sweptState(state: DeliveryState): DeliveryState {
  if (state === 'leased') return 'pending'
  return state === 'handing' ? 'unknown' : state
}

/** The number of an edition's deliveries in each state. */
export type Counts = Record<DeliveryState, number>

/** Whether all deliveries are in a final state. */
export function isFinished(counts: Counts): boolean {
  return DELIVERY_STATES.every((state) => isFinal(state) || counts[state] === 0)
}

/** How many failures are tolerated: this many in a row, or this share of those examined. */
export interface Threshold {
  inARow: number
  share: number
}

/** Relative, because a list of a few hundred would never reach a threshold in hundreds. */
export const THRESHOLD: Threshold = { inARow: 5, share: 0.2 }

/** How many of the latest deliveries are examined, at most and at least. */
export const LOOKED_AT = 50
const LEAST_LOOKED_AT = 20

/**
 * Whether so many deliveries fail that the edition must pause until a person has looked at it: five in a row, or more
 * than a fifth of the last fifty. `latest` holds the latest outcomes, newest first.
 */
export function failsTooMuch(latest: readonly DeliveryState[], { inARow, share }: Threshold = THRESHOLD): boolean {
  const isWrong = (state: DeliveryState) => state === 'failed' || state === 'unknown'
  const looked = latest.slice(0, LOOKED_AT)
  const isRow = looked.length >= inARow && looked.slice(0, inARow).every(isWrong)
  return isRow || (looked.length >= LEAST_LOOKED_AT && looked.filter(isWrong).length > looked.length * share)
}

/**
 * The Message-ID of an edition for a person. It is deterministic, so that a mail that arrives twice is recognised as a
 * duplicate.
 */
export function messageId(newsletter: string, subscriber: string, host: string): string {
  return `<${createHash('sha256').update(`${newsletter} ${subscriber}`).digest('hex').slice(0, 32)}@${host}>`
}
