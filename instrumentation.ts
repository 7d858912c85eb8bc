/**
 * Runs once when the site starts: scheduled publishing must not wait until somebody opens the admin. On the embedded database
 * the site sends the newsletters as well; beside MongoDB a worker does (`npm run worker`). What saves have posted, it does on both. What
 * any process publishes is seen from then on.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { getPayload },
    { default: config },
    { env },
    { work },
    { backUpNightly },
    { runErrands },
    { keepSettling },
    { keepWiping },
    { beforeTheEnd },
    { connect },
    { watchVersions },
    { expireAll },
    { serverRequest },
    { firstLine },
  ] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/src/config/env'),
    import('@/src/worker/work'),
    import('@/src/worker/nightly'),
    import('@/src/services/outbox/run-errands'),
    import('@/src/cms/files/settle-pending'),
    import('@/src/services/privacy/wipe-erased'),
    import('@/src/server/ending'),
    import('@/src/store/connection'),
    import('@/src/store/watch-versions'),
    import('@/src/cms/hooks/expire-cache'),
    import('@/src/cms/write'),
    import('@/src/config/log/first-line'),
  ])
  // Alive and listening nowhere would help nobody.
  const payload = await getPayload({ config, cron: true }).catch((error: unknown) => {
    console.error(firstLine(error))
    return process.exit(1)
  })
  const stop = new AbortController()
  // Whatever happened while nobody looked: a database was put back, a process was killed between a save and its version.
  await expireAll(await serverRequest(payload))
  await watchVersions(connect(env.database), stop.signal, (err) =>
    payload.logger.error({ err, msg: 'What others publish cannot be seen: the database does not answer' }),
  )
  const worked = [
    runErrands(payload, stop.signal),
    keepSettling(payload, stop.signal),
    keepWiping(payload, stop.signal),
    ...(env.backups ? [backUpNightly(env.backups, stop.signal)] : []),
    ...(env.database.kind === 'sqlite' ? [work(payload, stop.signal)] : []),
  ]
  beforeTheEnd(async () => {
    stop.abort()
    await Promise.all(worked)
  })
}
