import type { Payload, UpdateJobs } from 'payload'

type Job = NonNullable<Awaited<ReturnType<UpdateJobs>>>[number]
type UpdateArguments = Parameters<UpdateJobs>[0]

/** How long a job may be under way without a sign before its process is taken for dead, in milliseconds. What ours do takes less than a second. */
const DEAD_AFTER = 60_000

/**
 * Makes each job the one of a single process, however many look for some: Payload reads which wait and then writes that they are
 * taken, so that two who look at the same moment both take them. Here a job is taken by one statement that asks for its being free.
 * A job whose process died with it is given back a minute later.
 */
export function takeJobsOnce({ db }: Payload): void {
  const update = db.updateJobs.bind(db)
  const lost = lostJobs(db)
  db.updateJobs = async (asked) => {
    if (!isTaking(asked)) return update(asked)
    await lost.giveBack(asked.req)
    return take(db, asked)
  }
}

/** Payload marks a job as taken by this alone (`queues/operations/runJobs`). */
function isTaking({ data }: UpdateArguments): boolean {
  return data.processing === true && Object.keys(data).every((key) => key === 'processing' || key === 'updatedAt')
}

async function take(
  db: Payload['db'],
  { id, where = {}, limit = 0, sort, data, req }: UpdateArguments,
): Promise<Job[]> {
  const { docs: waiting } = await db.find<Job>({
    collection: 'payload-jobs',
    where: id === undefined ? where : { id: { equals: id } },
    limit,
    ...(sort ? { sort } : {}),
    pagination: false,
    ...(req ? { req } : {}),
  })
  const taken: Job[] = []
  for (const job of waiting) {
    if (await changeIf(db, job, { processing: { equals: false } }, data, req)) taken.push({ ...job, ...data })
  }
  return taken
}

/** Jobs that are taken and show no sign of life, as this process sees it: its own watch alone, since other machines' clocks may differ. */
function lostJobs(db: Payload['db']) {
  const seen = new Map<string, { stamp: string; since: number }>()
  return {
    giveBack: async (req: UpdateArguments['req']): Promise<void> => {
      const { docs: underWay } = await db.find<Job>({
        collection: 'payload-jobs',
        where: {
          and: [
            { processing: { equals: true } },
            { hasError: { not_equals: true } },
            { completedAt: { exists: false } },
          ],
        },
        limit: 0,
        pagination: false,
        ...(req ? { req } : {}),
      })
      const now = performance.now()
      for (const id of seen.keys()) if (!underWay.some((job) => String(job.id) === id)) seen.delete(id)
      for (const job of underWay) {
        const before = seen.get(String(job.id))
        if (before?.stamp !== job.updatedAt) seen.set(String(job.id), { stamp: job.updatedAt, since: now })
        else if (now - before.since > DEAD_AFTER) {
          await changeIf(
            db,
            job,
            { updatedAt: { equals: job.updatedAt } },
            { processing: false, updatedAt: new Date().toISOString() },
            req,
          )
        }
      }
    },
  }
}

/** One statement on both databases, so that of two who ask one is told yes. */
async function changeIf(
  db: Payload['db'],
  { id }: Job,
  still: Record<string, { equals: unknown }>,
  data: UpdateArguments['data'],
  req: UpdateArguments['req'],
): Promise<boolean> {
  const changed: unknown = await db.updateOne({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, still] },
    data: { ...data },
    options: { atomic: true },
    ...(req ? { req } : {}),
  })
  return changed !== null
}
