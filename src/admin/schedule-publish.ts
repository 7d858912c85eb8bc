import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest } from 'payload'
import { may } from '@/src/cms/access/may'
import { mayChange } from '@/src/cms/access/may-change'
import { COLLECTIONS } from '@/src/cms/access/rights'
import { writer } from '@/src/cms/write'

/** Schedules a publishing, or takes one back, for who may publish that document now. */
export async function schedulePublish(args: Parameters<typeof schedulePublishHandler>[0]): Promise<unknown> {
  const { req, deleteID, doc } = args
  if (deleteID === undefined) {
    // A global beside the document would be published with it.
    if (args.global !== undefined || !(await mayPublish(req, doc))) throw new Forbidden(req.t)
    return schedulePublishHandler(args)
  }
  const planned = { id: { equals: deleteID }, taskSlug: { equals: 'schedulePublish' }, completedAt: { exists: false } }
  // Asked about, not handed out: jobs are nobody's to read.
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

/** What a job is about, as it was queued. */
function documentOf(input: unknown): Target | undefined {
  const doc: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'doc') : undefined
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return undefined
  return { relationTo: String(doc.relationTo), value: String(doc.value) }
}
