import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { LogLevel } from '@/src/config/log/levels'
import { logOptions } from '@/src/config/log/logger'

/**
 * Payload for a command that only reads: nothing is written when it starts, neither into the database nor into the
 * checkout, and only the command speaks. `level`: what of the log is told beside it.
 */
export async function openPayload(level: LogLevel = 'error'): Promise<Payload> {
  const settings = await config
  settings.typescript.autoGenerate = false
  // The type of a settled config asks for all of a logger.
  Object.assign(settings, { logger: { options: logOptions(level), destination: process.stderr } })
  return getPayload({ config, disableOnInit: true })
}
