import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Outbox } from '@/payload-types'
import { ask, sendConfirmation } from '../subscribers/subscription.ts'
import { sendNotice } from '@/src/cms/mail/notify-administrators'
import { mailForgotten, mailInvitation } from '@/src/cms/sign-in/mail-links'
import { serverRequest, writer } from '@/src/cms/write'
import { type Errand, whenPosted } from '@/src/cms/outbox/post'
import { AS_SERVER } from '@/src/cms/access/as-server'

/** Pause between two checks for tasks posted by other processes, in milliseconds. */
const REST = 5000
/** Tasks read at once. */
const BATCH = 20
/** How long a task may take before another process retries it, in milliseconds. */
const LEASE = 60_000
const REFUSED = 500
const LONGEST_PAUSE = 60 * 60_000
/** Age at which a task is given up: by then nobody wants it, and addresses must not be kept longer. */
const TOO_OLD = 24 * 60 * 60_000

const OUTBOX = { ...AS_SERVER, collection: 'outbox' } as const

/** Runs the tasks of the outbox until `stop` is aborted, finishing the current one. Several processes may do this. */
export async function runErrands(payload: Payload, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    let posted = false
    const woken = new AbortController()
    whenPosted(payload, () => {
      posted = true
      woken.abort()
    })
    const did = await someErrands(payload, stop).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'What was posted could not be looked at' })
      return false
    })
    if (!did && !posted && !stop.aborted)
      await setTimeout(REST, undefined, { signal: AbortSignal.any([stop, woken.signal]) }).catch(() => undefined)
  }
}

/** Runs the tasks that are due. False if there were none. */
async function someErrands(payload: Payload, stop: AbortSignal): Promise<boolean> {
  const { docs } = await payload.find({
    ...OUTBOX,
    limit: BATCH,
    pagination: false,
    sort: 'createdAt',
    where: { notBefore: { less_than_equal: Date.now() } },
  })
  for (const one of docs) if (!stop.aborted && (await isTaken(payload, one))) await run(payload, one)
  return docs.length > 0
}

/** Claims a task with a conditional update: of two processes only one succeeds. */
async function isTaken(payload: Payload, { id, notBefore, attempts }: Outbox): Promise<boolean> {
  const taken: unknown = await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { notBefore: { equals: notBefore } }] },
    data: { notBefore: Date.now() + LEASE, attempts: attempts + 1 },
  })
  return taken !== null
}

async function run(payload: Payload, { id, kind, what, attempts, createdAt }: Outbox): Promise<void> {
  const write = writer(await serverRequest(payload))
  try {
    // Only `post` writes here, so the type is known.
    await done(payload, { kind, what } as unknown as Errand)
    await write.delete({ ...OUTBOX, id })
  } catch (error) {
    const isOver = isRefused(error) || Date.now() - Date.parse(createdAt) > TOO_OLD
    // The error's message may contain the address.
    payload.logger.error({
      errand: kind,
      attempts: attempts + 1,
      code: codeOf(error),
      msg: isOver ? 'What was posted could not be done, and is given up' : 'What was posted could not be done yet',
    })
    if (isOver) await write.delete({ ...OUTBOX, id })
    else
      await payload.db.updateOne({
        collection: 'outbox',
        id,
        data: { notBefore: Date.now() + Math.min(LEASE * 2 ** attempts, LONGEST_PAUSE) },
      })
  }
}

async function done(payload: Payload, { kind, what }: Errand): Promise<void> {
  if (kind === 'ask') return ask(payload, what.email, what.wish, new Date(what.askedAt))
  if (kind === 'confirm') return sendConfirmation(payload, what)
  if (kind === 'invite') return mailInvitation(payload, what)
  if (kind === 'forgotten') return mailForgotten(payload, what)
  return sendNotice(payload, what)
}

/** A permanent refusal by the mail server (RFC 5321, section 4.2.1): retrying is useless. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= REFUSED
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? ('code' in error ? error.code : error.name) : null
}
