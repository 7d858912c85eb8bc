import { format } from 'node:util'
import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import type { LogLevel } from './levels.ts'
import { requestNow } from './request-id.ts'
import { safeValue } from './safe-value.ts'
import { safeWords } from './safe-words.ts'

/**
 * How everything is logged: a line of JSON each, with the id of the request that it belongs to. Whatever is handed over goes
 * through `safeValue` first, so that no caller needs to think of it.
 */
export function logOptions(level: LogLevel): LoggerOptions {
  return {
    level,
    name: 'helhedsplan',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // `err` is a plain object by now: pino's own serializer would look for more.
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
 * What somebody asked for who may not, or that makes no sense, is answered, and no fault of ours: Payload's functions for the admin write
 * it down before they answer. What the site does by itself, it may do.
 */
function isClientsDoing([first]: readonly unknown[]): boolean {
  const error = typeof first === 'object' && first !== null && 'err' in first ? first.err : first
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined
  return requestNow() !== undefined && typeof status === 'number' && status >= 400 && status < FAULT
}

/** What a logger was called with (an object or an error and words, or words alone), made safe. pino would take an error's own words for the sentence. */
function safeArguments([first, ...rest]: readonly unknown[]): [object, string] {
  const object = first instanceof Error ? { err: first } : typeof first === 'object' && first !== null ? first : {}
  const words = typeof first === 'object' ? rest : [first, ...rest]
  const error: unknown = Reflect.get(object, 'err')
  const said =
    words.length > 0 ? format(...words.map((one) => safeValue(one))) : error instanceof Error ? error.message : ''
  return [safeValue(object) as object, safeWords(said)]
}

/** The log of this process, to standard output or elsewhere. */
export function loggerTo(level: LogLevel, destination?: DestinationStream): Logger {
  return destination ? pino(logOptions(level), destination) : pino(logOptions(level))
}

const FAULT = 500

const LEVELS = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug', trace: 'debug' } as const

/**
 * Next and libraries write to the console, whole errors among it: from now on that goes into the log as well, made safe, and so
 * does what nobody caught. For processes that serve; a command speaks to whoever called it.
 */
export function logConsole(logger: Logger): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    const write = (...given: unknown[]): void => {
      const error = given.find((one) => one instanceof Error)
      if (isBrokenOff(error)) {
        logger.debug('A request was broken off by who sent it.')
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

/** Node's word for a request whose sender has left: no fault of ours. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
}
