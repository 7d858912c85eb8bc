import path from 'node:path'
import { z } from 'zod'
import { LOG_LEVELS, type LogLevel } from './log/levels.ts'

/** The settings of one installation, read once when the process starts. */
export interface Env {
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string; compatibility: Compatibility | null }
  payloadSecret: string
  /** Origin, no trailing slash. */
  siteUrl: string
  /** Where uploaded files lie: absolute. */
  mediaDirectory: string
  /** Where mails are handed over, and whom they are from; null: no mail is sent. */
  mail: { url: string; from: string } | null
  logLevel: LogLevel
  /** Where the head of the audit log is kept besides the database; each null: not there. */
  auditAnchor: { directory: string | null; mailTo: string | null }
}

const COMPATIBILITIES = ['cosmosdb', 'documentdb', 'firestore'] as const
type Compatibility = (typeof COMPATIBILITIES)[number]

/** Only ever used where nothing is served to others: `next dev`, tests and `next build`. */
const DEVELOPMENT_SECRET = 'development-only-secret'

const siteUrl = z.url({ protocol: /^https?$/, error: 'SITE_URL must be a web address such as https://amagerplanen.dk' })
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an address such as smtp://user:password@mail.example.org:587, or left out' })
const mailFrom = z.string().regex(/^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  error: 'MAIL_FROM must be whom mails are from, such as Amagerplanen <nyhedsbrev@example.org>, when SMTP_URL is set',
})
const logLevel = z.enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, or left out` })
const anchorMail = z.email({ error: 'AUDIT_ANCHOR_MAIL must be one address, such as revisor@example.org, or left out' })
const compatibility = z.enum(COMPATIBILITIES, {
  error: `DATABASE_COMPATIBILITY must be one of ${COMPATIBILITIES.join(', ')}, or left out`,
})

/**
 * Takes environment variables and gives the settings. Throws an `Error` with one sentence that names the variable and
 * what it should hold. An empty variable counts as unset.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const value = (name: string) => variables[name]?.trim() || undefined
  const dataDirectory = path.resolve(/* turbopackIgnore: true */ value('DATA_DIR') ?? 'data')
  const port = value('PORT') ?? '3000'
  return {
    database: database(value('DATABASE_URI'), value('DATABASE_COMPATIBILITY'), dataDirectory),
    payloadSecret: secret(value('PAYLOAD_SECRET'), variables),
    siteUrl: new URL(check(siteUrl, value('SITE_URL') ?? `http://localhost:${port}`)).origin,
    mediaDirectory: path.resolve(/* turbopackIgnore: true */ value('MEDIA_DIR') ?? 'media'),
    mail: mail(value('SMTP_URL'), value('MAIL_FROM')),
    logLevel: check(logLevel, value('LOG_LEVEL') ?? 'info'),
    auditAnchor: anchors(value('AUDIT_ANCHOR_DIR'), value('AUDIT_ANCHOR_MAIL')),
  }
}

function anchors(directory: string | undefined, mailTo: string | undefined): Env['auditAnchor'] {
  return {
    directory: directory === undefined ? null : path.resolve(/* turbopackIgnore: true */ directory),
    mailTo: mailTo === undefined ? null : check(anchorMail, mailTo),
  }
}

function mail(url: string | undefined, from: string | undefined): Env['mail'] {
  if (url === undefined) return null
  return { url: check(smtpUrl, url), from: check(mailFrom, from ?? '') }
}

function database(uri: string | undefined, flavour: string | undefined, dataDirectory: string): Env['database'] {
  if (uri === undefined) return { kind: 'sqlite', file: path.join(dataDirectory, 'helhedsplan.sqlite') }
  if (uri.startsWith('file:')) return { kind: 'sqlite', file: path.resolve(/* turbopackIgnore: true */ uri.slice('file:'.length)) }
  if (!/^mongodb(\+srv)?:\/\/[^/]+/.test(uri)) {
    throw new Error('DATABASE_URI must begin with mongodb://, mongodb+srv:// or file:, or be left out for the embedded SQLite file.')
  }
  return { kind: 'mongodb', uri, compatibility: flavour === undefined ? null : check(compatibility, flavour) }
}

function secret(given: string | undefined, variables: Readonly<Record<string, string | undefined>>): string {
  const serving = variables.NODE_ENV === 'production' && variables.NEXT_PHASE !== 'phase-production-build'
  if (given === undefined && serving) {
    throw new Error('PAYLOAD_SECRET must be set in production: a long random text, for example from `openssl rand -hex 32`.')
  }
  return given ?? DEVELOPMENT_SECRET
}

function check<Value>(schema: z.ZodType<Value>, given: string): Value {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(`${result.error.issues[0]?.message ?? 'invalid setting'} (it is "${given}").`)
}

/** The settings of this process. */
export const env = parseEnv(process.env)
