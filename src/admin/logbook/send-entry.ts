import type { LogEntry } from '@/payload-types'
import { sentenceOf } from '../sentence-of.ts'
import type { AdminLanguage } from '@/src/i18n/admin/words'

/** An entry as sent; a reversal only names the entry it reverses. */
export type SentEntry = Partial<Omit<LogEntry, 'id'>>

/** Result of sending an entry. `taken`: it had already been saved, on a connection that broke before the response. */
export type SendResult =
  | { kind: 'saved' | 'taken'; entry: LogEntry }
  | { kind: 'refused'; message: string }
  | { kind: 'offline' | 'signedOut' }

interface Refusals {
  errors?: { data?: { errors?: { path: string }[] } }[]
}

const PATIENCE_MS = 20_000
const [BAD, UNAUTHORIZED, FORBIDDEN] = [400, 401, 403]

/**
 * Sends an entry to the API. Its `key` makes the request idempotent: an entry sent again after a failure is saved once.
 */
export async function sendEntry(api: string, entry: SentEntry, language: AdminLanguage): Promise<SendResult> {
  const response = await ask(`${api}/log-entries?depth=0`, {
    method: 'POST',
    body: JSON.stringify(entry),
    headers: { 'content-type': 'application/json', 'accept-language': language },
  })
  if (response === null || response.status > 500) return { kind: 'offline' }
  if (response.ok) return { kind: 'saved', entry: ((await response.json()) as { doc: LogEntry }).doc }
  if (response.status === UNAUTHORIZED || response.status === FORBIDDEN) return { kind: 'signedOut' }
  if (response.status === BAD && (await isTaken(response.clone()))) {
    const there = await written(api, entry)
    if (there) return { kind: 'taken', entry: there }
  }
  return { kind: 'refused', message: await sentenceOf(response) }
}

/** A unique key for a new entry. (`randomUUID` is missing where a site is not served over HTTPS.) */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function isTaken(response: Response): Promise<boolean> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refusals
  return errors.some(({ data }) => data?.errors?.some(({ path }) => path === 'key' || path === 'correctionOf'))
}

/** The saved entry with this key, or the reversal of the same entry. */
async function written(api: string, { key, correctionOf }: SentEntry): Promise<LogEntry | null> {
  const where =
    typeof correctionOf === 'string'
      ? `where[correctionOf][equals]=${correctionOf}`
      : `where[key][equals]=entry/${key ?? ''}`
  const response = await ask(`${api}/log-entries?depth=0&limit=1&${where}`, {})
  if (!response?.ok) return null
  return ((await response.json()) as { docs: LogEntry[] }).docs[0] ?? null
}

function ask(address: string, request: RequestInit): Promise<Response | null> {
  return fetch(address, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
}
