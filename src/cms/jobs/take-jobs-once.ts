import type { Payload, UpdateJobs } from 'payload'

type Job = NonNullable<Awaited<ReturnType<UpdateJobs>>>[number]
type UpdateArguments = Parameters<UpdateJobs>[0]

/**
 * Milliseconds without an update after which a running job's process counts as dead. Our jobs take less than a second.
 */
const DEAD_AFTER = 60_000

/**
 * Makes sure that only one process takes each job. Payload reads the waiting jobs and then marks them as taken, so two
 * processes at once would both take them. Here one statement takes a job on condition that it is free. The job of a
 * dead process is released after a minute.
 */
export function takeJobsOnce({ db }: Payload): void {
  const update = db.updateJobs.bind(db)
  const lost = lostJobs(db)
  db.updateJobs = async (args) => {
    if (!isTaking(args)) return update(args)
    await lost.giveBack(args.req)
    return take(db, args)
  }
}

/** The only update by which Payload marks a job as taken (`queues/operations/runJobs`). */
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

/**
 * Releases running jobs that have not been updated. Measures only with this process's clock, since other machines'
 * clocks may differ.
 */
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

/** An atomic conditional update on both databases: of two concurrent callers only one gets true. */
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
