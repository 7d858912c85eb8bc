import { format } from 'node:util'
import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import type { LogLevel } from './levels.ts'
import { isCallUnreadable, requestNow } from './request-id.ts'
import { safeValue } from './safe-value.ts'
import { safeWords } from './safe-words.ts'

/**
 * Options of the log: one line of JSON per entry, with the id of its request. Everything logged goes through
 * `safeValue` first, so that no caller needs to think of it.
 */
export function logOptions(level: LogLevel): LoggerOptions {
  return {
    level,
    name: 'helhedsplan',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // `err` is already a plain object; pino's own serializer would expect an Error.
    serializers: { err: (value: unknown) => value },
    mixin: () => {
      const request = requestNow()
      return request === undefined ? {} : { request }
    },
    hooks: {
      logMethod(given, method) {
        if (isClientsDoing(given)) return
        method.apply(this, safeArguments(given) as Parameters<typeof method>)
      },
    },
  }
}

/**
 * Whether an error is the client's fault: a request that is forbidden or invalid. It is answered and not logged,
 * although Payload's functions for the admin log it before they answer. Outside a request, such an error is our own.
 */
function isClientsDoing([first]: readonly unknown[]): boolean {
  const error = typeof first === 'object' && first !== null && 'err' in first ? first.err : first
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined
  return requestNow() !== undefined && typeof status === 'number' && status >= 400 && status < FAULT
}

/**
 * A logger's arguments (an object or an error and a message, or only a message), made safe. pino would use an error's
 * own message as the entry's message.
 */
function safeArguments([first, ...rest]: readonly unknown[]): [object, string] {
  const object = first instanceof Error ? { err: first } : typeof first === 'object' && first !== null ? first : {}
  const words = typeof first === 'object' ? rest : [first, ...rest]
  const error: unknown = Reflect.get(object, 'err')
  const said =
    words.length > 0 ? format(...words.map((one) => safeValue(one))) : error instanceof Error ? error.message : ''
  return [safeValue(object) as object, safeWords(said)]
}

/** The log of this process, to standard output or another destination. */
export function loggerTo(level: LogLevel, destination?: DestinationStream): Logger {
  return destination ? pino(logOptions(level), destination) : pino(logOptions(level))
}

const FAULT = 500

const LEVELS = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug', trace: 'debug' } as const

/**
 * Next and libraries write to the console, including whole errors. From now on that goes to the log, made safe, and so
 * do uncaught errors. For servers only; a command writes directly to its user.
 */
export function logConsole(logger: Logger): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    const write = (...given: unknown[]): void => {
      const error = given.find((one) => one instanceof Error)
      if (isBrokenOff(error)) {
        logger.debug('A request was broken off by who sent it.')
        return
      }
      if (isCallUnreadable()) {
        logger.debug({ err: error }, 'A call of the admin cannot be read.')
        return
      }
      const words = given
        .filter((one) => !(one instanceof Error))
        .map((one) => (typeof one === 'string' ? one : safeValue(one)))
      logger[level](
        { ...(error === undefined ? {} : { err: error }) },
        format(...words).trim() || (error?.message ?? ''),
      )
    }
    Reflect.set(console, name, write)
  }
  process.on(
    'unhandledRejection',
    (error) =>
      !isBrokenOff(error) &&
      logger.error({ err: error instanceof Error ? error : new Error('something that is no error was thrown') }),
  )
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error })
    process.exit(1)
  })
}

/** Node's error for a request whose client has disconnected; not our fault. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
}
