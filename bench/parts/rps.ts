import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { paths } from '@/src/urls/paths'
import { freePort } from '../free-port'
import { CACHED_PAGE } from '../pages'
import type { Report } from '../report'
import { rounded } from '../statistics'

const WRK = '/usr/bin/wrk'
const NGINX = '/usr/sbin/nginx'
const SECONDS = 8
const GZIP = { 'accept-encoding': 'gzip' }
/** A script for wrk that gives every request a query of its own. */
const ANEW = 'bench/parts/anew.lua'
const COLUMNS = ['page', 'requests/s', 'p50 ms', 'p99 ms', 'failed']

/**
 * Measures requests per second of finished pages, of a list that is made anew for each request, and of nginx sending
 * the same bytes from a file: compressed for each request, and compressed beforehand.
 */
export async function measureRps(origin: string): Promise<Report> {
  const title = `Requests per second, 32 at a time, ${SECONDS} s, loopback`
  if (!existsSync(WRK))
    return { title, columns: COLUMNS, rows: [], notes: ['Skipped: there is no wrk (apt-get install wrk).'], missed: [] }
  const page = await (await fetch(origin + CACHED_PAGE)).text()
  const rows: Report['rows'] = [
    await row('one offer, kept', origin + CACHED_PAGE),
    await row('one offer, kept, gzip', origin + CACHED_PAGE, GZIP),
    await row('front page, kept, gzip', origin + paths.home('da'), GZIP),
    await row('tilbud, kept, gzip', origin + paths.offers('da'), GZIP),
    await row('kalender, kept, gzip', origin + paths.calendar('da'), GZIP),
    await row('calendar feed, kept, gzip', `${origin}/da/kalender.ics`, GZIP),
    await row('poster, kept', `${origin}${CACHED_PAGE}/plakat.pdf`),
    await row('wrong address', `${origin}/da/tilbud/findes-ikke`, GZIP),
    await row('tilbud, made anew, gzip', origin + paths.offers('da'), GZIP, ANEW),
    await row('kalender, made anew, gzip', origin + paths.calendar('da'), GZIP, ANEW),
  ]
  const notes = [
    `One thread of wrk, one process of each server, on the same machine. The page is ${rounded(page.length / 1000)} KB before compression.`,
    'Ours compresses a page once. Made anew: every request has another query. A wrong address fails each time.',
  ]
  if (!existsSync(NGINX))
    return {
      title,
      columns: COLUMNS,
      rows,
      notes: [...notes, 'No comparison: there is no nginx (apt-get install nginx-light).'],
      missed: [],
    }
  const nginx = await startNginx(page)
  try {
    rows.push(
      await row('nginx, the same bytes', nginx.url),
      await row('nginx, the same bytes, gzip made each time', nginx.url, GZIP),
      await row('nginx, the same bytes, gzip made once', nginx.ready, GZIP),
    )
  } finally {
    await nginx.stop()
  }
  return { title, columns: COLUMNS, rows, notes, missed: [] }
}

async function row(
  name: string,
  url: string,
  headers: Record<string, string> = {},
  script: string | null = null,
): Promise<(string | number)[]> {
  // The first request fills the cache.
  await fetch(url)
  const wishes = Object.entries(headers).flatMap(([header, value]) => ['-H', `${header}: ${value}`])
  const { stdout } = await promisify(execFile)(WRK, [
    '-t1',
    '-c32',
    `-d${SECONDS}s`,
    '--latency',
    ...wishes,
    ...(script ? ['-s', script] : []),
    url,
  ])
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0'
  return [
    name,
    rounded(Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])),
    latency(stdout, 50),
    latency(stdout, 99),
    Number(failed),
  ]
}

const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

function latency(output: string, percent: number): number {
  const [, value, unit = ''] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output) ?? []
  return rounded(Number(value) * (MILLISECONDS[unit] ?? Number.NaN), 2)
}

/** Starts nginx with one file, in its own directory. */
async function startNginx(page: string): Promise<{ url: string; ready: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-nginx-'))
  // The nginx worker may run as another user.
  chmodSync(directory, 0o755)
  const root = path.join(directory, 'root')
  mkdirSync(root)
  writeFileSync(path.join(root, 'page.html'), page)
  writeFileSync(path.join(root, 'ready.html'), page)
  writeFileSync(path.join(root, 'ready.html.gz'), gzipSync(page))
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${directory}/${name};`)
    .join(' ')
  writeFileSync(
    path.join(directory, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http {
  ${temporary}
  access_log off; default_type text/html; charset utf-8; sendfile on; keepalive_requests 1000000;
  gzip on; gzip_comp_level 6; gzip_min_length 0;
  server { listen 127.0.0.1:${port}; root ${root}; location = /ready.html { gzip_static on; } }
}
`,
  )
  const nginx = spawn(NGINX, ['-c', path.join(directory, 'nginx.conf')], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/page.html`
  for (let tries = 0; tries < 50 && !(await fetch(url).catch(() => null))?.ok; tries++)
    await new Promise((done) => setTimeout(done, 100))
  return {
    url,
    ready: `http://127.0.0.1:${port}/ready.html`,
    stop: async () => {
      await ended(nginx)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return
  const exit = new Promise((done) => process.once('exit', done))
  process.kill('SIGTERM')
  await exit
}
