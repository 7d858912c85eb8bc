/**
 * Runs once when the site starts: scheduled publishing must not wait until somebody opens the admin. On the embedded database
 * the site sends the newsletters as well; beside MongoDB a worker does (`npm run worker`). What saves have posted, it does on both.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { env }, { work }, { runErrands }, { beforeTheEnd }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/src/config/env'), import('@/src/worker/work'), import('@/src/cms/outbox/run-errands'), import('@/src/server/ending'),
  ])
  const payload = await getPayload({ config, cron: true })
  const stop = new AbortController()
  const worked = [runErrands(payload, stop.signal), ...(env.database.kind === 'sqlite' ? [work(payload, stop.signal)] : [])]
  beforeTheEnd(async () => {
    stop.abort()
    await Promise.all(worked)
  })
}
