import { getPayload, type Payload } from 'payload'
import type { LogLevel } from '@/src/config/log/levels'
import { logOptions } from '@/src/config/log/logger'
import { tablesProblem } from '@/src/installation/tables-problem'
import { BadCall } from './command'

interface Options {
  /** Log level; the log goes to standard error. */
  level?: LogLevel
  /** Also opens a database of an earlier version, without migrating it. */
  ofAnyVersion?: boolean
}

/**
 * Opens Payload for a command. Startup writes nothing, neither to the database nor to the checkout, and only the
 * command prints. Throws `BadCall` if the database has no tables of this version.
 */
export async function openPayload({ level = 'error', ofAnyVersion = false }: Options = {}): Promise<Payload> {
  const { env } = await import('@/src/config/env')
  const problem = ofAnyVersion ? null : await tablesProblem(env.database)
  if (problem !== null) throw new BadCall(problem)
  // Only now: loading the configuration creates the folder of the database.
  const { default: config } = await import('@payload-config')
  const settings = await config
  // In production, Payload migrates every database it opens.
  const { init } = settings.db
  settings.db.init = (args) => {
    const adapter = init(args)
    Reflect.deleteProperty(adapter, 'prodMigrations')
    return adapter
  }
  // The type of a resolved config requires a complete logger.
  Object.assign(settings, { logger: { options: logOptions(level), destination: process.stderr } })
  return getPayload({ config, disableOnInit: true })
}
