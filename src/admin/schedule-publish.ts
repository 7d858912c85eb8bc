import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { may } from '@/src/cms/access/may'
import { mayChange } from '@/src/cms/access/may-change'
import { COLLECTIONS } from '@/src/cms/access/rights'
import { isRecord } from '@/src/domain/is-record'
import { writer } from '@/src/cms/write'
import { LANGUAGES } from '@/src/plans/languages'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

const WRONG_INPUT = 400
const WRONG: Label = label('That cannot be scheduled: choose the day and the time again.')
const LOCALES: readonly unknown[] = [...LANGUAGES, 'all']
/** No time zone has a longer name. */
const LONGEST_ZONE = 64

/** Schedules publication of a document, or cancels it, if the user may publish that document now. */
export async function schedulePublish(args: Parameters<typeof schedulePublishHandler>[0]): Promise<unknown> {
  const { req, deleteID, doc } = args
  if (!areMeant(args)) throw new APIError(WRONG[languageOf(req.i18n)], WRONG_INPUT, null, true)
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

/**
 * Whether the arguments are what the admin sends. They come from the client, so their type says nothing; Payload's
 * function would fail at others, and log an error.
 */
function areMeant(args: object): boolean {
  const { deleteID, type, date, doc, localeToPublish, timezone } = args as Record<string, unknown>
  if (deleteID !== undefined) return isId(deleteID)
  return (
    (type === 'publish' || type === 'unpublish') &&
    date instanceof Date &&
    !Number.isNaN(date.getTime()) &&
    (doc === undefined || (isRecord(doc) && typeof doc['relationTo'] === 'string' && isId(doc['value']))) &&
    (localeToPublish === undefined || localeToPublish === null || LOCALES.includes(localeToPublish)) &&
    (timezone === undefined || timezone === null || (typeof timezone === 'string' && timezone.length <= LONGEST_ZONE))
  )
}

const isId = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value !== '')

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
