import { safeWords } from './safe-words.ts'

/** Properties that contain what people wrote, or credentials; always removed. */
const WITHHELD =
  /^(params|parameters|query|sql|data|body|value|values|keyValue|op|writeErrors|hash|salt|password|token|cookie|authorization|email|address|from|to|name|title|text|html|headers)$/i
const DEEPEST = 4
const FRAME = /^\s+at /
/** Excludes a package's scope (`/@payloadcms/`), which is not an address. */
const ADDRESS = /[^/\s]@/
const MOST_FRAMES = 20

/** An error in a form safe to log: its name, code, cleaned message, stack frames and cause. */
function safeError(error: Error, depth = 0): object {
  const { name, message, stack, cause } = error
  const code: unknown = Reflect.get(error, 'code')
  const status: unknown = Reflect.get(error, 'status')
  return {
    type: error.constructor.name || name,
    message: safeWords(message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: framesOf(stack ?? '', message),
    ...(cause instanceof Error && depth < DEEPEST ? { cause: safeError(cause, depth + 1) } : {}),
  }
}

/** A stack starts with the message, which may contain anything: keep only the frames below it. */
function framesOf(stack: string, message: string): string {
  const at = message === '' ? -1 : stack.indexOf(message)
  const lines = (at < 0 ? stack : stack.slice(at + message.length)).split('\n')
  // Only the last run of frame lines: what is above may be part of another message.
  const first = lines.findLastIndex((line) => !FRAME.test(line)) + 1
  return lines
    .slice(first, first + MOST_FRAMES)
    .map((line) => line.trim())
    .filter((line) => !ADDRESS.test(line))
    .join('\n')
}

/** Any value in a form safe to log. */
export function safeValue(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return safeError(value, depth)
  if (typeof value === 'string') return safeWords(value)
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (depth >= DEEPEST) return '…'
  if (Array.isArray(value)) return value.map((one) => safeValue(one, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !WITHHELD.test(name))
      .map(([name, one]) => [name, safeValue(one, depth + 1)]),
  )
}
