/**
 * Runs once when the site starts: scheduled publishing must not wait until somebody opens the admin. On the embedded database
 * the site sends the newsletters as well; beside MongoDB a worker does (`npm run worker`).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ getPayload }, { default: config }, { env }, { work }, { backUpNightly }, { beforeTheEnd }] = await Promise.all([
    import('payload'), import('@payload-config'), import('@/src/config/env'), import('@/src/worker/work'), import('@/src/worker/nightly'), import('@/src/server/ending'),
  ])
  // Alive and listening nowhere would help nobody.
  const payload = await getPayload({ config, cron: true }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error)
    return process.exit(1)
  })
  const stop = new AbortController()
  const backedUp = env.backups && backUpNightly(env.backups, stop.signal)
  beforeTheEnd(async () => {
    stop.abort()
    await backedUp
  })
  if (env.database.kind !== 'sqlite') return
  const worked = work(payload, stop.signal)
  beforeTheEnd(async () => worked)
}
