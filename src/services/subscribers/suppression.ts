import { createHmac } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, Payload, PayloadRequest } from 'payload'
import type { Subscriber } from '@/payload-types'
import { LEFT_STATES } from '@/src/domain/subscribers/subscriber'
import { linkSecrets } from '@/src/urls/link-secrets'
import { refuse } from '@/src/cms/refuse'
import { writer } from '@/src/cms/write'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { label } from '@/src/i18n/admin/words'

/** Internal and never shown. */
const SUPPRESSIONS = { ...AS_SERVER, collection: 'suppressions' } as const

/** Set in `context` by a complete erasure: then no seal is kept either. */
export const LEAVES_NOTHING = { leavesNothing: true }

/** Keeps a seal of the address of someone who had left, whatever deletes the row. */
export const sealWhoLeft: CollectionBeforeDeleteHook = async ({ id, context, req }) => {
  const { payload } = req
  if (context.leavesNothing === true) return
  const subscriber = await payload.findByID({
    collection: 'subscribers',
    id,
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
  })
  if (
    subscriber === null ||
    !LEFT_STATES.some((state) => state === subscriber.state) ||
    (await isSuppressed(payload, subscriber.email))
  )
    return
  await writer(req).create({
    ...SUPPRESSIONS,
    data: { seal: sealsOf(payload, subscriber.email)[0], since: new Date().toISOString() },
  })
}

/** Removes the seal after the person has subscribed again and confirmed it. */
export async function liftSuppression(req: PayloadRequest, email: string): Promise<void> {
  await writer(req).delete({ ...SUPPRESSIONS, where: { seal: { in: sealsOf(req.payload, email) } } })
}

/**
 * Refuses to add people who left: a new subscriber who is already confirmed comes from an import, not from the form.
 */
export const refuseSuppressed: CollectionBeforeChangeHook<Subscriber> = async ({ data, operation, req }) => {
  if (operation !== 'create' || data.state !== 'confirmed' || !data.email) return data
  if (await isSuppressed(req.payload, data.email)) refuse([{ path: 'email', message: LEFT }], 'subscribers', req)
  return data
}

const LEFT = label('This person unsubscribed, and can only sign up again themselves, by the form on the site.')

async function isSuppressed(payload: Payload, email: string): Promise<boolean> {
  return (await payload.count({ ...SUPPRESSIONS, where: { seal: { in: sealsOf(payload, email) } } })).totalDocs > 0
}

/**
 * Keyed hashes of an address. Without the installation's secret, nobody can test addresses against them. The first is
 * made with the current secret, the others with the previous one.
 */
function sealsOf(payload: Payload, email: string): [string, ...string[]] {
  const seal = (secret: string) =>
    createHmac('sha256', secret).update(`address ${email.toLowerCase()}`).digest('base64url')
  const [now, ...before] = linkSecrets(payload)
  return [seal(now), ...before.map(seal)]
}
