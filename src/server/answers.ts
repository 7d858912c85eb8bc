import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isLanguage } from '@/src/plans/languages'
import { UNSEEN, versionOfAll } from '@/src/store/cache-versions'
import { isFile } from '@/src/urls/files'
import { subscriberForm } from '@/src/urls/form-addresses'
import { EVERYWHERE, PLACE_COOKIE, readersPlace } from '@/src/urls/readers-place'
import { addressRead } from './address'
import type { AnswerFiles } from './answer-files'
import { CLIENT_ADDRESS } from './client-address'
import { cookieIn } from './cookie'
import type { FinishedAnswer } from './finished-answer'
import { countAsked } from './most-asked'
import type { Wanted } from './wanted'
import { isPreview } from './preview'

/** Bytes of answers, before compression; compressed pages are a fifth of it. */
const MOST_BYTES = 48 * 1024 * 1024
/** Bytes. A larger answer is made each time, instead of pushing out many others. */
const LARGEST = 8 * 1024 * 1024
/** Milliseconds: the resolution of time in pages (`quarterOf`; Denmark's offset from UTC is whole hours). */
export const QUARTER = 15 * 60_000
/** Milliseconds that a reader waits for an answer that is being made for another reader. */
const PATIENCE = 10_000
/** Bytes that an answer takes besides its body: its address, headers and encodings. */
const BESIDE = 2000
/** Characters. Our own forms make no longer addresses; a longer one is answered, and not kept. */
const LONGEST_ADDRESS = 2000

interface Kept extends Wanted {
  answer: FinishedAnswer
}

const kept = new Map<string, Kept>()
let bytes = 0
/** The version of the answers that are kept. */
let version = ''
/** What is kept, on disk; null in tests. */
let files: AnswerFiles | null = null
const making = new Map<string, Promise<void>>()

/**
 * What a request asks for, if the answer is the same for all who ask for it. Null for anything else: a preview, a form
 * with what was typed, the admin, the API, a page without a language, an address that is too long.
 */
export function wantedBy({
  method,
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Wanted | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = ''] = url.split('?', 1)
  // Our own addresses encode nothing; one that does may be another spelling of a form's.
  if (path.includes('%') || isPreview(headers)) return null
  const isPage = isLanguage(path.split('/', 2)[1] ?? '') && subscriberForm(path) === null
  if (!isFile(path) && !isPage) return null
  const address = addressRead(url)
  if (address.length > LONGEST_ADDRESS) return null
  return {
    address,
    place: isFile(path) ? EVERYWHERE : readersPlace(cookieIn(headers.cookie, PLACE_COOKIE)),
    quarter: Math.floor(Date.now() / QUARTER),
    version: versionOfAll(),
  }
}

/** The finished answer, if it has been made since the last save and in this quarter of an hour. */
export function findAnswer(wanted: Wanted): FinishedAnswer | undefined {
  const found = lastAnswer(wanted)
  if (found?.quarter !== wanted.quarter) return undefined
  countAsked(wanted)
  return found.answer
}

/**
 * The finished answer of this quarter of an hour or an earlier one, for when no newer one can be made. Never one from
 * before a save: what was taken down is gone.
 */
export function lastAnswer(wanted: Wanted): Kept | undefined {
  const found = kept.get(placeOf(wanted))
  if (found?.version !== wanted.version) return undefined
  // Move to the end of the map: most recently used.
  kept.delete(placeOf(wanted))
  kept.set(placeOf(wanted), found)
  return found
}

/**
 * Keeps an answer for the next readers, in place of what was not asked for longest. Answers of another version go:
 * nobody can ask for them any more. Returns whether it is kept: not if it is too large.
 */
export function keepAnswer(wanted: Wanted, answer: FinishedAnswer): boolean {
  if (answer.body.length > LARGEST) return false
  dropOthers(wanted.version)
  hold(wanted, answer)
  if (wanted.version !== UNSEEN) files?.write(wanted, answer)
  return true
}

/**
 * Also keeps answers on disk from now on, and takes from there what was kept before this process started: of the
 * newest version alone.
 */
export async function keepOn(disk: AnswerFiles): Promise<void> {
  files = disk
  dropOutdated()
  for await (const [wanted, answer] of disk.read(version)) {
    if (wanted.version !== version) return
    // What has been made meanwhile is newer.
    if (!kept.has(placeOf(wanted))) hold(wanted, answer)
  }
}

/** Deletes what was kept of earlier versions, also on disk: something of it may have been taken down. */
export function dropOutdated(): void {
  dropOthers(versionOfAll())
}

function dropOthers(now: string): void {
  if (now === version) return
  kept.clear()
  bytes = 0
  version = now
  files?.keepOnly(now)
}

function hold(wanted: Wanted, answer: FinishedAnswer): void {
  const at = placeOf(wanted)
  bytes += sizeOf(answer) - (kept.has(at) ? sizeOf(kept.get(at)!.answer) : 0)
  kept.delete(at)
  kept.set(at, { ...wanted, answer })
  for (const [oldest, gone] of kept) {
    if (bytes <= MOST_BYTES) break
    kept.delete(oldest)
    bytes -= sizeOf(gone.answer)
    files?.remove(gone)
  }
}

/** Whether two requests ask for the same answer. */
export function isSame(one: Wanted, other: Wanted | null): boolean {
  return other !== null && keyOf(one) === keyOf(other)
}

/** Waits while the answer is made for another reader. Returns at once if it is not. */
export async function othersMaking(wanted: Wanted): Promise<void> {
  const pending = making.get(keyOf(wanted))
  if (pending === undefined) return
  let impatience: NodeJS.Timeout | undefined
  await Promise.race([pending, new Promise((resolve) => (impatience = setTimeout(resolve, PATIENCE)))])
  clearTimeout(impatience)
}

/** Says that the answer is being made, until the returned function is called. */
export function nowMaking(wanted: Wanted): () => void {
  const key = keyOf(wanted)
  if (making.has(key)) return () => undefined
  let end = (): void => undefined
  making.set(key, new Promise((resolve) => (end = resolve)))
  return () => {
    making.delete(key)
    end()
  }
}

/**
 * The headers with which an answer is made: only what is wanted, this site's own `host`, and the client's address,
 * which limits how much is printed for one client. So no header of one reader's request changes what others get.
 */
export function headersForAll(
  { place }: Pick<Wanted, 'place'>,
  host: string,
  client: IncomingHttpHeaders[string],
): IncomingHttpHeaders {
  return { host, accept: 'text/html', cookie: `${PLACE_COOKIE}=${place}`, [CLIENT_ADDRESS]: client }
}

function sizeOf({ body }: FinishedAnswer): number {
  return body.length + BESIDE
}

function placeOf({ place, address }: Wanted): string {
  return `${place} ${address}`
}

function keyOf(wanted: Wanted): string {
  return `${wanted.quarter}~${wanted.version} ${placeOf(wanted)}`
}
