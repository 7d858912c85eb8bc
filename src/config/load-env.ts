import nextEnv from '@next/env'

/**
 * Files written from here on (databases, files of the internal area, backups) are readable only by the account that the
 * site runs as.
 */
process.umask(0o077)

/** Reads `.env` as Next does, for commands that run without Next. Import this first; it exports nothing. */
nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', {
  info: () => undefined,
  error: console.error,
})
