import nextEnv from '@next/env'

/** Reads `.env` as Next does, for commands that start before it. Imported first, for that alone. */
nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV !== 'production', { info: () => undefined, error: console.error })
