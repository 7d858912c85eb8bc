import { createHash } from 'node:crypto'

/**
 * One edition on its way to one person. `leased`: a worker has it, nothing was handed over. `handing`: its hand-over has
 * begun; whoever finds it so after its worker died cannot know how that ended. The last four are final: `skipped` left
 * before their turn came; `unknown` is listed for a person, and never sent again by itself (docs/decisions/0015).
 */
export const DELIVERY_STATES = ['pending', 'leased', 'handing', 'accepted', 'failed', 'unknown', 'skipped'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

const FINAL: readonly DeliveryState[] = ['accepted', 'failed', 'unknown', 'skipped']

export function isFinal(state: DeliveryState): boolean {
  return FINAL.includes(state)
}

/** How a hand-over ended. `begun`: the server had taken some of the mail's text, and may have all of it. */
export type HandOver =
  | { kind: 'accepted'; answer: string }
  /** The server said no. */
  | { kind: 'refused'; code: number; answer: string; begun: boolean }
  /** The line broke. */
  | { kind: 'lost'; answer: string; begun: boolean }
  /** No line came about, or the server takes nothing from us: it never heard for whom the mail is. */
  | { kind: 'unreached'; answer: string }

/** Where a delivery stands after a hand-over; `notBefore` in milliseconds since 1970. */
export interface Standing {
  state: DeliveryState
  notBefore: number
}

/** A server that says "later" is asked so many times in all. */
const MOST_ATTEMPTS = 3
/** And a line that breaks, or a server that is not reached, so many: a relay may be restarted. */
const MOST_CALLS = 8
const TEMPORARY = { from: 400, to: 499 }

/**
 * What a hand-over makes of a delivery. Nobody is offered a mail twice: once its text was on the way it is never sent again,
 * whether refused (`failed`) or broken off (`unknown`). Before that, "later" and a broken line are tried again. A server that is
 * not reached is no answer about anyone: it ends nothing (`callAgainAfter`).
 * `attempts` counts this one; `pause` is how long to wait after the first, in milliseconds, doubled each time.
 */
export function standingAfter(handOver: HandOver, attempts: number, now: number, pause: number): Standing {
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
 * How long to wait, in milliseconds, before a server is called again that was not reached `inVain` times in a row; `pause` after
 * the first, doubled each time. Null: so often that a person must see to it.
 */
export function callAgainAfter(inVain: number, pause: number): number | null {
  return inVain < MOST_CALLS ? pause * 2 ** (inVain - 1) : null
}

/** What becomes of a delivery whose worker has not been heard of: nothing was handed over, or nobody knows. */
export function sweptState(state: DeliveryState): DeliveryState {
  if (state === 'leased') return 'pending'
  return state === 'handing' ? 'unknown' : state
}

/** How many deliveries of an edition stand where. */
export type Counts = Record<DeliveryState, number>

/** Whether each has come to its end. */
export function isFinished(counts: Counts): boolean {
  return DELIVERY_STATES.every((state) => isFinal(state) || counts[state] === 0)
}

/** How much may go wrong: so many in a row, or a greater share of those looked at. */
export interface Threshold {
  inARow: number
  share: number
}

/** A threshold in hundreds would never be met by a list of hundreds. */
export const THRESHOLD: Threshold = { inARow: 5, share: 0.2 }

/** How many of the latest are looked at, at most and at least. */
export const LOOKED_AT = 50
const LEAST_LOOKED_AT = 20

/**
 * Whether so much goes wrong that an edition must pause until a person has looked: five in a row, or more than a fifth of the
 * last fifty. `latest`: how the latest ended, newest first.
 */
export function failsTooMuch(latest: readonly DeliveryState[], { inARow, share }: Threshold = THRESHOLD): boolean {
  const isWrong = (state: DeliveryState) => state === 'failed' || state === 'unknown'
  const looked = latest.slice(0, LOOKED_AT)
  const isRow = looked.length >= inARow && looked.slice(0, inARow).every(isWrong)
  return isRow || (looked.length >= LEAST_LOOKED_AT && looked.filter(isWrong).length > looked.length * share)
}

/** The Message-ID of an edition to a person: the same whenever it is made, so that a mail that came twice is known for one. */
export function messageId(newsletter: string, subscriber: string, host: string): string {
  return `<${createHash('sha256').update(`${newsletter} ${subscriber}`).digest('hex').slice(0, 32)}@${host}>`
}
