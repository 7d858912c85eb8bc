import nextEnv from '@next/env'

/** What is written from here on (databases, files of the internal area, backups) is read by the account that the site runs as, and by no other. */
process.umask(0o077)

/** Reads `.env` as Next does, for commands that start before it. Imported first, for that alone. */
nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
  info: () => undefined,
  error: console.error,
})
