import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest } from 'payload'
import { may } from '@/src/cms/access/may'
import { mayChange } from '@/src/cms/access/may-change'
import { COLLECTIONS } from '@/src/cms/access/rights'
import { writer } from '@/src/cms/write'

/** Schedules publication of a document, or cancels it, if the user may publish that document now. */
export async function schedulePublish(args: Parameters<typeof schedulePublishHandler>[0]): Promise<unknown> {
  const { req, deleteID, doc } = args
  if (deleteID === undefined) {
    // A global named along with the document would be published too.
    if (args.global !== undefined || !(await mayPublish(req, doc))) throw new Forbidden(req.t)
    return schedulePublishHandler(args)
  }
  const planned = { id: { equals: deleteID }, taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false } }
  // Read with `overrideAccess`, because no role may read jobs; the job is checked, not returned.
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: planned,
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
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
  return (
    publish !== undefined && may(publish, req.user) && mayChange(req, doc.relationTo, String(doc.value), 'published')
  )
}

/** The document that a job is for, from its queued input. */
function documentOf(input: unknown): Target | undefined {
  const doc: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'doc') : undefined
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return undefined
  return { relationTo: String(doc.relationTo), value: String(doc.value) }
}
