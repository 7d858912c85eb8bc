import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { installation, type Installation } from './installation'
import { measureBackup } from './parts/backup'
import { measureBoard } from './parts/board'
import { measureBytes } from './parts/bytes'
import { measureGrowth } from './parts/growth'
import { measureLighthouse } from './parts/lighthouse'
import { measureLoad } from './parts/load'
import { measureLogbook } from './parts/logbook'
import { measurePrint } from './parts/print'
import { measureMail } from './parts/mail'
import { measurePublish } from './parts/publish'
import { measureRps } from './parts/rps'
import { measureSaves } from './parts/saves'
import { productionBuild } from './production-build'
import { printed, type Report } from './report'

/**
 * `npm run bench`, or `npm run bench -- bytes rps`: measures the demo content on a production build; writes to
 * `bench/out`.
 */
const PARTS = {
  lighthouse: async () => measureLighthouse((await demo()).origin),
  bytes: async () => measureBytes((await demo()).origin),
  rps: async () => measureRps((await demo()).origin),
  board: async () => measureBoard(await demo()),
  publish: async () => measurePublish((await demo()).origin, await (await demo()).signIn()),
  load: async () => measureLoad(await demo()),
  saves: async () => measureSaves(await demo()),
  backup: measureBackup,
  print: measurePrint,
  growth: async () =>
    measureGrowth([
      { name: 'demo', site: await demo() },
      { name: '+ 2,000 + 20,000', site: await large() },
    ]),
  logbook: async () => measureLogbook(),
  mail: measureMail,
} satisfies Record<string, () => Promise<Report>>

const running: Installation[] = []
const demo = once(async () => started({ large: false }))
const large = once(async () => started({ large: true }))

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`npm run bench: there is no part "${unknown.join('", "')}". Parts: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(1)
}

const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}`
console.log(`\n${machine}`)
const reports: Record<string, Report> = {}
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    reports[name] = await measure()
    console.log(printed(reports[name]))
  }
} finally {
  for (const site of running) await site.stop()
}
const now = new Date().toISOString()
const file = path.join('bench/out', `${now.slice(0, 16).replace(':', '')}.json`)
mkdirSync('bench/out', { recursive: true })
writeFileSync(file, `${JSON.stringify({ at: now, commit: commit(), machine, reports }, null, 2)}\n`)
console.log(`\nWritten: ${file}`)
process.exit(0)

async function started(options: { large: boolean }): Promise<Installation> {
  await productionBuild()
  const site = await installation(options)
  running.push(site)
  return site
}

/** The measured commit; null outside a checkout. */
function commit(): string | null {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}
