import { getPayload, type Payload } from 'payload'
import type { LogLevel } from '@/src/config/log/levels'
import { logOptions } from '@/src/config/log/logger'
import { tablesProblem } from '@/src/installation/tables-problem'
import { BadCall } from './command'

interface Options {
  /** What of the log is told beside the command. */
  level?: LogLevel
  /** Opens a database of an earlier version as well, as it is. */
  ofAnyVersion?: boolean
}

/**
 * Payload for a command that only reads: nothing is written when it starts, neither into the database nor into the checkout, and only
 * the command speaks. Throws `BadCall` where there are no tables of this version.
 */
export async function openPayload({ level = 'error', ofAnyVersion = false }: Options = {}): Promise<Payload> {
  const [{ default: config }, { env }] = await Promise.all([import('@payload-config'), import('@/src/config/env')])
  const problem = ofAnyVersion ? null : await tablesProblem(env.database)
  if (problem !== null) throw new BadCall(problem)
  const settings = await config
  settings.typescript.autoGenerate = false
  // In production, Payload migrates whatever it opens.
  const { init } = settings.db
  settings.db.init = (args) => {
    const adapter = init(args)
    Reflect.deleteProperty(adapter, 'prodMigrations')
    return adapter
  }
  // The type of a settled config asks for all of a logger.
  Object.assign(settings, { logger: { options: logOptions(level), destination: process.stderr } })
  return getPayload({ config, disableOnInit: true })
}
