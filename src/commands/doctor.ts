import { createTransport } from 'nodemailer'
import type { Env } from '@/src/config/env'
import { firstLine } from '@/src/config/log/first-line'
import { backupState } from '@/src/domain/backups/nightly-result'
import type { Check } from '@/src/installation/health/check'
import { openReadiness, spaceProblem } from '@/src/installation/health/readiness'
import { proxySeenAt } from '@/src/installation/proxy-seen'
import { readNightly } from '@/src/installation/read-nightly'
import { startProblem } from '@/src/installation/start-problem'
import { writeProblem } from '@/src/installation/write-problem'
import { command } from './command'

const MAIL_PATIENCE = 5000
const MOST_LACKS = 20
/** In bytes: a copy before an update, plus some days of uploads. */
const ROOM = 1024 * 1024 * 1024

type Look = (env: Env) => Promise<Check[]>

/** The checks, in the order of their output. */
const LOOKS: readonly Look[] = [settings, plan, start, readiness, disk, mail, proxy, documents, backups, anchors]

/** `npm run doctor`: prints a line for each thing that an installation needs. Exits with 1 if any check fails. */
await command('doctor', async () => {
  const { env } = await import('@/src/config/env').catch((error: unknown) => {
    tell({ name: 'settings', isWell: false, words: firstLine(error) })
    return process.exit(1)
  })
  let ill = 0
  for (const look of LOOKS) {
    for (const check of await look(env)) {
      tell(check)
      if (!check.isWell) ill += 1
    }
  }
  return ill === 0 ? 0 : 1
})

function tell({ name, isWell, words }: Check): void {
  console.log(`${isWell ? 'well' : 'RED '}  ${name.padEnd(12)} ${words}`)
}

async function settings({ siteUrl, database }: Env): Promise<Check[]> {
  const isPublic = siteUrl.startsWith('https://')
  return Promise.resolve([
    {
      name: 'settings',
      isWell: isPublic,
      words: isPublic ? `${siteUrl}, ${database.kind}` : `SITE_URL is ${siteUrl}: readers need https://`,
    },
  ])
}

/** A plan that is served incomplete shows Danish where a language lacks words; `lacks.ts` says what else is looked for. */
async function plan(): Promise<Check[]> {
  const [{ plan: served, loadContent }, { lacksOf }] = await Promise.all([
    import('@/src/plans/this-plan'),
    import('@/src/plans/lacks'),
  ])
  const lacks = lacksOf(served, await loadContent())
  const named = lacks.slice(0, MOST_LACKS).map(({ code, what }) => `${code}: ${what}`)
  return [
    {
      name: 'plan',
      isWell: lacks.length === 0,
      words:
        lacks.length === 0
          ? `${served.name}: it lacks nothing`
          : `${served.name} lacks ${lacks.length}: ${named.join('; ')}`,
    },
  ]
}

async function start(env: Env): Promise<Check[]> {
  const problem = await startProblem(env)
  return [
    {
      name: 'start',
      isWell: problem === null,
      words:
        problem ??
        `the ${env.bucket ? 'folder and the bucket' : 'folders'} can be written to, and the database is whole`,
    },
  ]
}

async function readiness(env: Env): Promise<Check[]> {
  const { look, close } = await openReadiness(env)
  try {
    return await look()
  } finally {
    await close()
  }
}

async function disk(env: Env): Promise<Check[]> {
  const problem = await spaceProblem(env, ROOM).catch((error: unknown) => firstLine(error))
  return [{ name: 'disk', isWell: problem === null, words: problem ?? 'there is room for some days' }]
}

async function mail({ mail: set }: Env): Promise<Check[]> {
  if (set === null) return [{ name: 'mail', isWell: true, words: 'none is sent: SMTP_URL is not set' }]
  const transport = createTransport(set.url, {
    connectionTimeout: MAIL_PATIENCE,
    greetingTimeout: MAIL_PATIENCE,
    socketTimeout: MAIL_PATIENCE,
  } as object)
  try {
    await transport.verify()
    return [{ name: 'mail', isWell: true, words: 'the mail server takes mails from us' }]
  } catch (error) {
    // Omits the URL, which contains a password.
    return [
      {
        name: 'mail',
        isWell: false,
        words: `the mail server at SMTP_URL does not take mails from us (${error instanceof Error && 'code' in error ? String(error.code) : 'no answer'})`,
      },
    ]
  } finally {
    transport.close()
  }
}

/** Loads the CMS, so it runs late. If the database is missing, earlier checks have already said so. */
async function documents(env: Env): Promise<Check[]> {
  const lost: Check = { name: 'documents', isWell: false, words: 'they could not be looked through' }
  // Opening it would migrate a database that is not ours.
  if ((await startProblem(env)) !== null) return [lost]
  const [{ openPayload }, { findTorn }, { secretProblem }, { otherPlan }, { loadContent, planName }] =
    await Promise.all([
      import('./open-payload'),
      import('@/src/services/repair/find-torn'),
      import('@/src/cms/audit/secret-problem'),
      import('@/src/services/areas/other-plan'),
      import('@/src/plans/this-plan'),
    ])
  let found = 0
  let problem: string | null
  let other: string | null
  try {
    const payload = await openPayload({ level: 'silent' })
    problem = await secretProblem(payload)
    other = await otherPlan(payload, await loadContent(), planName)
    const all = findTorn(payload)
    while (!(await all.next()).done) found += 1
  } catch {
    return [lost]
  }
  return [
    { name: 'secret', isWell: problem === null, words: problem ?? 'it is the one that the audit log was written with' },
    { name: 'content', isWell: other === null, words: other ?? `it is that of ${planName}` },
    {
      name: 'documents',
      isWell: found === 0,
      words: found === 0 ? 'none is torn' : `${found} torn: \`npm run repair\` names them`,
    },
  ]
}

async function proxy({ trustsProxy, dataDirectory }: Env): Promise<Check[]> {
  const seen = trustsProxy ? null : proxySeenAt(dataDirectory)
  const words = trustsProxy ? 'TRUST_PROXY is set: X-Forwarded-For is believed' : 'nobody came by a proxy'
  return [
    seen === null
      ? { name: 'proxy', isWell: true, words }
      : {
          name: 'proxy',
          isWell: false,
          words: `requests come through a proxy (${seen}), and all readers behind it share one limit: set TRUST_PROXY=1 if it is yours`,
        },
  ]
}

async function backups({ backups: set }: Env): Promise<Check[]> {
  if (set === null) return [{ name: 'backups', isWell: false, words: 'none are made at night: set BACKUP_DIR' }]
  const last = readNightly(set.directory)
  const state = backupState(last, new Date())
  const words = last ? `the last is of ${last.at}: ${last.words}` : `none has been made into ${set.directory}`
  return Promise.resolve([
    { name: 'backups', isWell: state === 'well', words: state === 'old' ? `too old; ${words}` : words },
  ])
}

/** The site writes an anchor every hour; otherwise only its log says when that fails. */
async function anchors({ auditAnchor: { directory, mailTo } }: Env): Promise<Check[]> {
  const problem = directory === null ? null : writeProblem(directory)
  const places = [directory, mailTo].filter((place) => place !== null)
  const words =
    places.length === 0
      ? 'none: nothing outside this installation says where the audit log ends (AUDIT_ANCHOR_DIR, AUDIT_ANCHOR_MAIL)'
      : `the end of the audit log is kept at ${places.join(' and ')}`
  return Promise.resolve([{ name: 'anchors', isWell: problem === null, words: problem ?? words }])
}
