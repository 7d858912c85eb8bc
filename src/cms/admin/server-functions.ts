import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest } from 'payload'
import { COLLECTIONS, SERVER_FUNCTIONS } from '../access/rights.ts'
import { may } from '../access/may.ts'
import { mayChange, mayRead } from '../access/may-change.ts'
import { writer } from '../write.ts'

/** Whether the admin's pages may call this on the server: what is not in the table of rights is not there. */
export function isServerFunction(name: string): boolean {
  return name in SERVER_FUNCTIONS
}

/**
 * What the admin's pages call on the server where Payload asks only who is signed in, and not what they may do with the document.
 * Given to Payload in the place of its own.
 */
export const serverFunctions = { 'form-state': formState, 'schedule-publish': schedulePublish }

/** The state of a form, for who may read its document. An edit lock is taken by who may change it, and by nobody else. */
export async function formState(args: Parameters<typeof buildFormStateHandler>[0]) {
  const { req, collectionSlug, globalSlug, returnLockStatus } = args
  const id = collectionSlug && args.id !== undefined ? String(args.id) : undefined
  const slug = collectionSlug ?? globalSlug
  const isStored = slug !== undefined && (globalSlug !== undefined || id !== undefined)
  if (isStored && !(await mayRead(req, slug, id))) throw new Forbidden(req.t)
  const mayLock = returnLockStatus === true && isStored && (await mayChange(req, slug, id))
  return buildFormStateHandler({ ...args, returnLockStatus: mayLock })
}

/** Schedules a publishing, or takes one back, for who may publish that document now. */
export async function schedulePublish(args: Parameters<typeof schedulePublishHandler>[0]) {
  const { req, deleteID, doc } = args
  if (deleteID === undefined) {
    if (!(await mayPublish(req, doc))) throw new Forbidden(req.t)
    return schedulePublishHandler(args)
  }
  const planned = { id: { equals: deleteID }, taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false } }
  // Asked about, not handed out: jobs are nobody's to read.
  const { docs } = await req.payload.find({ collection: 'payload-jobs', where: planned, limit: 1, depth: 0, overrideAccess: true, req })
  if (!(await mayPublish(req, documentOf(docs[0]?.input)))) throw new Forbidden(req.t)
  await writer(req).delete({ collection: 'payload-jobs', where: planned, overrideAccess: true, depth: 0 })
  return { message: req.i18n.t('general:success') }
}

interface Target {
  relationTo: string
  value: string | number
}

async function mayPublish(req: PayloadRequest, doc: Target | undefined): Promise<boolean> {
  if (!doc) return false
  const publish = Object.entries(COLLECTIONS).find(([slug]) => slug === doc.relationTo)?.[1].publish
  return publish !== undefined && may(publish, req.user) && mayChange(req, doc.relationTo, String(doc.value), 'published')
}

/** What a job is about, as it was queued. */
function documentOf(input: unknown): Target | undefined {
  const doc: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'doc') : undefined
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return undefined
  return { relationTo: String(doc.relationTo), value: String(doc.value) }
}
