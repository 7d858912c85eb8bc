/**
 * Runs once when the site starts, so that scheduled publishing does not wait until somebody opens the admin. On SQLite
 * the site also sends the newsletters; with MongoDB a worker does (`npm run worker`). On both it runs the errands that
 * saves have put in the outbox. From here on it also sees what other processes publish.
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
    import('@/src/config/log/first-line'),
  ])
  // A process that runs but does not listen is no use.
  const payload = await getPayload({ config, cron: true }).catch((error: unknown) => {
    console.error(firstLine(error))
    return process.exit(1)
  })
  const stop = new AbortController()
  // The server in front of Next watches already; `next dev` has none.
  await watchVersions(await connect(env.database), stop.signal, (err) =>
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
