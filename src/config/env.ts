import { isIP } from 'node:net'
import path from 'node:path'
import * as z from 'zod'
import { LOG_LEVELS, type LogLevel } from './log/levels.ts'
import { PlainError } from './plain-error.ts'

/** The settings of one installation, read once when the process starts. */
export interface Env {
  /** The folder of the plan that this installation serves; null for the usual one. */
  plan: string | null
  database: { kind: 'sqlite'; file: string } | { kind: 'mongodb'; uri: string; compatibility: Compatibility | null }
  payloadSecret: string
  /** The port that the server listens on. */
  port: number
  /** Whether to trust `X-Forwarded-For`, because it is set by our own proxy. */
  trustsProxy: boolean
  logLevel: LogLevel
  /** Absolute path of the folder with the SQLite file and related files. */
  dataDirectory: string
  /** Where the site keeps a copy of its pages for a proxy; null if it keeps none. */
  mirrorDirectory: string | null
  /** Folder of the nightly backups, and how many days each is kept; null if none are made. */
  backups: { directory: string; keepDays: number } | null
  /**
   * The previous secret: links in mails sent with it still work, and data encrypted with it can still be read. Null if
   * there is none.
   */
  previousSecret: string | null
  /** Whether those who decide must sign in with a second factor. */
  secondFactor: 'optional' | 'required'
  /** Origin without trailing slash. */
  siteUrl: string
  /** Absolute path of the folder with the uploaded files; unused if they are in a bucket. */
  mediaDirectory: string
  /** The bucket of the uploaded files; null if they are in a folder. */
  bucket: Bucket | null
  /** Mail server and sender address; null if no mail is sent. */
  mail: { url: string; from: string } | null
  /** API limits: requests per minute from a network of strangers, and whether GraphQL is open to them. */
  doors: { perMinute: number; publicGraphQL: boolean }
  /** What a monitor must send to read the metrics (`/metrics`); null if nobody may. */
  metricsToken: string | null
  /** Whether each request is logged; slow ones always are. */
  logsRequests: boolean
  /** Where to report vulnerabilities (`security.txt`), as a web address or `mailto:`; null if not set. */
  securityContact: string | null
  /** Where the audit log's head is stored besides the database; null for each that is not used. */
  auditAnchor: { directory: string | null; mailTo: string | null }
}

interface Bucket {
  name: string
  /** The address of the bucket, at which its files are. */
  address: string
  /** The server, for sentences. */
  host: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Those without which there is no bucket, and those that may be left out. */
const BUCKET_SETTINGS = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
const MORE_BUCKET_SETTINGS = ['S3_ENDPOINT', 'S3_PATH_STYLE'] as const

/** For a process whose uploads are in a folder, although the installation's are in a bucket. */
export const WITHOUT_BUCKET: Readonly<Record<string, ''>> = Object.fromEntries(
  [...BUCKET_SETTINGS, ...MORE_BUCKET_SETTINGS].map((name) => [name, '']),
)

const COMPATIBILITIES = ['cosmosdb', 'documentdb', 'firestore'] as const
type Compatibility = (typeof COMPATIBILITIES)[number]

/** A secret that is shorter, or has fewer different characters, could be guessed. */
const SHORTEST_SECRET = 32
const FEWEST_CHARACTERS = 10
/** Default number of API requests per minute for a network of strangers. */
const USUAL_REQUESTS = 120

/** Used only where nothing is served to others: `next dev`, tests and `next build`. */
const DEVELOPMENT_SECRET = 'development-only-secret'

const SITE_URL_WORDS =
  'SITE_URL must be a web address such as https://plan.example.org, with nothing behind the name: the site stands at the root'
const siteUrl = z
  .url({ protocol: /^https?$/, error: SITE_URL_WORDS })
  .refine((url) => /^https?:\/\/[^/?#]+\/?$/.test(url), { error: SITE_URL_WORDS })
const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'SMTP_URL must be an address such as smtp://user:password@mail.example.org:587, or left out',
})
const mailFrom = z.string().regex(/^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  error: 'MAIL_FROM must be whom mails are from, such as Helhedsplanen <nyhedsbrev@example.org>, when SMTP_URL is set',
})
const perMinute = z.coerce.number().int().min(1).max(1_000_000)
const securityContact = z.string().regex(/^(https:\/\/[^\s/]+\S*|mailto:[^\s@]+@[^\s@]+)$/, {
  error:
    'SECURITY_CONTACT must be an address such as mailto:sikkerhed@example.org or https://example.org/kontakt, or left out',
})
const secondFactor = z.enum(['optional', 'required'], {
  error: 'SECOND_FACTOR must be optional or required, or left out (optional)',
})
const anchorMail = z.email({ error: 'AUDIT_ANCHOR_MAIL must be one address, such as revisor@example.org, or left out' })
const compatibility = z.enum(COMPATIBILITIES, {
  error: `DATABASE_COMPATIBILITY must be one of ${COMPATIBILITIES.join(', ')}, or left out`,
})

const PORT_WORDS = 'PORT must be a whole number from 0 to 65535, or left out for 3000'
const port = z.coerce
  .number({ error: PORT_WORDS })
  .int({ error: PORT_WORDS })
  .min(0, { error: PORT_WORDS })
  .max(65_535, { error: PORT_WORDS })
const trustProxy = z.enum(['0', '1'], { error: 'TRUST_PROXY must be 1 behind a proxy of ours, or left out' })
const publicGraphQL = z.enum(['0', '1'], {
  error: 'PUBLIC_GRAPHQL must be 1 to open GraphQL to strangers, or left out',
})
const SHORTEST_TOKEN = 24
const metricsToken = z.string().min(SHORTEST_TOKEN, {
  error: `METRICS_TOKEN must be at least ${SHORTEST_TOKEN} characters, or left out`,
})
const accessLog = z.enum(['0', '1'], { error: 'ACCESS_LOG must be 1 to log each request, or left out' })
const logLevel = z.enum(LOG_LEVELS, {
  error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, or left out for info`,
})
const bucketName = z.string().regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, {
  error: 'S3_BUCKET must be the name of a bucket, such as plan-uploads',
})
const bucketRegion = z.string().regex(/^[\w-]+$/, {
  error: 'S3_REGION must be the region of the bucket, such as eu-central-1 (us-east-1 at a server that has none)',
})
const ENDPOINT_WORDS = "S3_ENDPOINT must be a web address such as https://s3.example.org, or left out for Amazon's"
const bucketEndpoint = z
  .url({ protocol: /^https?$/, error: ENDPOINT_WORDS })
  .regex(/^[^?#@]+$/, { error: ENDPOINT_WORDS })
const pathStyle = z.enum(['0', '1'], {
  error: 'S3_PATH_STYLE must be 1 if the bucket stands in the path of its address, or left out',
})
const KEEP_DAYS_WORDS = 'BACKUP_KEEP_DAYS must be a whole number of days, 1 or more, or left out for 14'
const keepDays = z.coerce
  .number({ error: KEEP_DAYS_WORDS })
  .int({ error: KEEP_DAYS_WORDS })
  .min(1, { error: KEEP_DAYS_WORDS })
  .max(3650, { error: KEEP_DAYS_WORDS })

/**
 * Parses environment variables into the settings. Throws a `PlainError` with one sentence that names the variable and
 * what it should hold. An empty variable counts as unset.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const value = (name: string) => variables[name]?.trim() || undefined
  const dataDirectory = path.resolve(/* turbopackIgnore: true */ value('DATA_DIR') ?? 'data')
  const listensAt = check(port, value('PORT') ?? '3000')
  const backupDirectory = value('BACKUP_DIR')
  const keptDays = check(keepDays, value('BACKUP_KEEP_DAYS') ?? '14')
  return {
    plan: value('PLAN') ?? null,
    database: database(value('DATABASE_URI'), value('DATABASE_COMPATIBILITY'), dataDirectory),
    payloadSecret: secret(value('PAYLOAD_SECRET'), variables),
    port: listensAt,
    trustsProxy: check(trustProxy, value('TRUST_PROXY') ?? '0') === '1',
    logLevel: check(logLevel, value('LOG_LEVEL') ?? 'info'),
    dataDirectory,
    backups:
      backupDirectory === undefined
        ? null
        : {
            directory: path.resolve(/* turbopackIgnore: true */ backupDirectory),
            keepDays: keptDays,
          },
    previousSecret: value('PAYLOAD_SECRET_PREVIOUS') ?? null,
    secondFactor: check(secondFactor, value('SECOND_FACTOR') ?? 'optional'),
    siteUrl: new URL(check(siteUrl, value('SITE_URL') ?? `http://localhost:${listensAt}`)).origin,
    mirrorDirectory:
      value('MIRROR_DIR') === undefined ? null : path.resolve(/* turbopackIgnore: true */ value('MIRROR_DIR') ?? ''),
    mediaDirectory: path.resolve(/* turbopackIgnore: true */ value('MEDIA_DIR') ?? 'media'),
    bucket: bucket(value),
    mail: mail(value('SMTP_URL'), value('MAIL_FROM')),
    doors: {
      perMinute: requests(value('API_PER_MINUTE')),
      publicGraphQL: check(publicGraphQL, value('PUBLIC_GRAPHQL') ?? '0') === '1',
    },
    metricsToken: value('METRICS_TOKEN') === undefined ? null : check(metricsToken, value('METRICS_TOKEN') ?? '', '…'),
    logsRequests: check(accessLog, value('ACCESS_LOG') ?? '0') === '1',
    securityContact:
      value('SECURITY_CONTACT') === undefined ? null : check(securityContact, value('SECURITY_CONTACT') ?? ''),
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
  return { url: check(smtpUrl, url, '…'), from: check(mailFrom, from ?? '') }
}

/** All that is needed, or nothing: half of it would keep the files of a new installation where nobody looks for them. */
function bucket(value: (name: string) => string | undefined): Bucket | null {
  const set = [...BUCKET_SETTINGS, ...MORE_BUCKET_SETTINGS].filter((name) => value(name) !== undefined)
  if (set.length === 0) return null
  const missing = BUCKET_SETTINGS.filter((name) => value(name) === undefined)
  if (missing.length > 0)
    throw new PlainError(
      `${missing.join(', ')} must be set too, for uploads in a bucket (${set.join(', ')} ${set.length === 1 ? 'is' : 'are'}), or none of them, for uploads in MEDIA_DIR.`,
    )
  const name = check(bucketName, value('S3_BUCKET') ?? '')
  const region = check(bucketRegion, value('S3_REGION') ?? '')
  const isInPath = check(pathStyle, value('S3_PATH_STYLE') ?? '0') === '1'
  const server = new URL(check(bucketEndpoint, value('S3_ENDPOINT') ?? `https://s3.${region}.amazonaws.com`, '…'))
  if (!isInPath && isIP(server.hostname.replace(/^\[|\]$/g, '')) !== 0)
    throw new PlainError(
      'S3_PATH_STYLE must be 1, since S3_ENDPOINT is a number, before which no name of a bucket can stand.',
    )
  const address = new URL(server)
  if (isInPath) address.pathname = `${server.pathname.replace(/\/$/, '')}/${name}`
  else address.host = `${name}.${server.host}`
  return {
    name,
    address: address.href.replace(/\/$/, ''),
    host: server.host,
    region,
    accessKeyId: value('S3_ACCESS_KEY_ID') ?? '',
    secretAccessKey: value('S3_SECRET_ACCESS_KEY') ?? '',
  }
}

function requests(given: string | undefined): number {
  const result = perMinute.safeParse(given ?? USUAL_REQUESTS)
  if (result.success) return result.data
  throw new PlainError(`API_PER_MINUTE must be a whole number from 1 to 1000000, or left out (it is "${given ?? ''}").`)
}

/**
 * Users, hosts, database and options, as the driver parses them. Its error for an invalid address repeats it, password
 * included, so we check first.
 */
const MONGODB_URI =
  /^mongodb(\+srv)?:\/\/([^@/?#:[\]\s]*(:[^@/?#:[\]\s]*)?@)?(\[[\da-f:.]+\]|[^@/?#:,[\]\s]+)(:\d{1,5})?(,(\[[\da-f:.]+\]|[^@/?#:,[\]\s]+)(:\d{1,5})?)*(\/[^?#@\s]*)?(\?[^#\s]*)?$/

function database(uri: string | undefined, named: string | undefined, dataDirectory: string): Env['database'] {
  const flavour = named === undefined ? null : check(compatibility, named)
  if (uri === undefined) return { kind: 'sqlite', file: path.join(dataDirectory, 'helhedsplan.sqlite') }
  if (uri.startsWith('file:')) {
    const file = uri.slice('file:'.length)
    if (file === '' || file.endsWith('/'))
      throw new PlainError('DATABASE_URI must name a file behind file:, such as file:/srv/plan/helhedsplan.sqlite.')
    return { kind: 'sqlite', file: path.resolve(/* turbopackIgnore: true */ file) }
  }
  if (!/^mongodb(\+srv)?:\/\//.test(uri)) {
    throw new PlainError(
      'DATABASE_URI must begin with mongodb://, mongodb+srv:// or file:, or be left out for the embedded SQLite file.',
    )
  }
  if (!MONGODB_URI.test(uri)) {
    throw new PlainError(
      'DATABASE_URI must be an address such as mongodb://user:password@host:27017/helhedsplan, with what is no letter or digit in the password percent-encoded.',
    )
  }
  return { kind: 'mongodb', uri, compatibility: flavour }
}

function secret(given: string | undefined, variables: Readonly<Record<string, string | undefined>>): string {
  const serving = variables.NODE_ENV === 'production' && variables.NEXT_PHASE !== 'phase-production-build'
  if (given === undefined && serving) {
    throw new PlainError(
      'PAYLOAD_SECRET must be set in production: a long random text, for example from `openssl rand -hex 32`.',
    )
  }
  if (given !== undefined && serving && isWeak(given)) {
    throw new PlainError(
      `PAYLOAD_SECRET is too easy to guess: it must be at least ${SHORTEST_SECRET} characters long and made at random, for example by \`openssl rand -hex 32\`.`,
    )
  }
  return given ?? DEVELOPMENT_SECRET
}

function isWeak(secret: string): boolean {
  return (
    secret.length < SHORTEST_SECRET ||
    new Set(secret).size < FEWEST_CHARACTERS ||
    repeatsAfter(secret) < SHORTEST_SECRET
  )
}

/** The period after which a text repeats itself; its length if it does not. */
function repeatsAfter(text: string): number {
  const letters = [...text]
  const period = letters.findIndex(
    (_, start) => start > 0 && letters.slice(start).every((letter, index) => letter === letters[index]),
  )
  return period < 0 ? letters.length : period
}

/** `shown` is the value as quoted in the error: an address may contain a password. */
function check<Value>(schema: z.ZodType<Value>, given: string, shown = given): Value {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new PlainError(`${result.error.issues[0]?.message ?? 'invalid setting'} (it is "${shown}").`)
}

/** The settings of this process. */
export const env = parseEnv(process.env)
