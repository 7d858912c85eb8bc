import type { Payload } from 'payload'
import { notifyAdministrators } from '../mail/notify-administrators.ts'
import { serverRequest } from '../write.ts'
import { sayInSource } from '@/src/i18n/admin/words'

const SUBJECT = sayInSource('Something that was planned for a certain time failed')

/**
 * Mails the administrators once when a job fails for good: otherwise whoever scheduled a publication may not notice.
 * Does nothing if mail is not set up; the log has the error in any case.
 */
export function reportFailedJobs(payload: Payload): void {
  if (!(payload.config.custom as { mail: unknown }).mail) return
  const { db } = payload
  const update = db.updateJobs.bind(db)
  const reported = new Set<unknown>()
  db.updateJobs = async (args) => {
    const jobs = await update(args)
    const { id, data } = args
    if (id === undefined || data.hasError !== true || reported.has(id)) return jobs
    reported.add(id)
    // Not awaited: it is a separate save, and the current one is still running.
    void tell(payload, id).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'That a job failed could not be posted' }),
    )
    return jobs
  }
}

async function tell(payload: Payload, id: number | string): Promise<void> {
  const job = await payload.db.findOne<{ id: string; input?: unknown }>({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
  })
  await notifyAdministrators(await serverRequest(payload), placeOf(job?.input), SUBJECT)
}

/** The admin path of the job's document or global; empty if there is none. */
function placeOf(input: unknown): string {
  const { doc, global } = (input ?? {}) as {
    doc?: { relationTo?: string; value?: unknown } | null
    global?: string | null
  }
  if (doc?.relationTo !== undefined) return `/collections/${doc.relationTo}/${String(doc.value)}`
  return global ? `/globals/${global}` : ''
}
