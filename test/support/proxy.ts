import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port'

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file))
/** Without nginx the tests are skipped. */
export const hasNginx = NGINX !== undefined

interface Asked {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string
}

/** nginx in front of sites. */
export interface Proxy {
  /** Without a trailing slash. */
  origin: string
  /** Its answer to one request; `how` is its `Cache-Status`. */
  ask: (
    address: string,
    asked?: Asked,
  ) => Promise<{ status: number; headers: IncomingMessage['headers']; how: string; body: string }>
  /** What it has logged of requests. */
  log: () => string
  end: () => Promise<void>
}

/** The proxy of `ops/nginx.conf` as it stands, but for ports, paths and the certificate, in front of these ports. `mirror` is the site's MIRROR_DIR. */
export async function startProxy(upstreams: readonly number[], mirror = '/nowhere'): Promise<Proxy> {
  if (NGINX === undefined) throw new Error('there is no nginx')
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-proxy-'))
  const port = await freePort()
  // Its workers may run as another user.
  chmodSync(directory, 0o755)
  for (const name of ['log', 'cache']) mkdirSync(path.join(directory, name))
  const [chain = '', key = ''] = ['fullchain.pem', 'privkey.pem'].map((name) => path.join(directory, name))
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-out', chain, '-keyout', key],
  ])
  if (made.status !== 0) throw new Error(`no certificate: ${String(made.stderr)}`)
  const file = readFileSync('ops/nginx.conf', 'utf8')
    .replace('pid /run/nginx.pid', `pid ${directory}/pid`)
    .replaceAll('/var/log/nginx', `${directory}/log`)
    .replaceAll('/var/cache/nginx/helhedsplan', `${directory}/cache`)
    .replaceAll('/etc/ssl/helhedsplan', directory)
    .replaceAll('/var/lib/helhedsplan-mirror', mirror)
    .replace('listen 80;', `listen 127.0.0.1:${await freePort()};`)
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace(/server 127\.0\.0\.1:3000(.*;)/, (_, rest: string) =>
      upstreams.map((one) => `server 127.0.0.1:${one}${rest}`).join('\n'),
    )
  writeFileSync(path.join(directory, 'nginx.conf'), file)
  const nginx = spawn(NGINX, ['-p', directory, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: 'inherit' })
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  const ask: Proxy['ask'] = async (address, { method = 'GET', headers = {}, body } = {}) => {
    const asking = request({
      ...{ port, agent, method, host: '127.0.0.1', path: address },
      headers: { host: 'localhost', 'sec-fetch-site': 'none', ...headers },
    }).end(body)
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    const parts: Buffer[] = []
    for await (const part of answer) parts.push(part as Buffer)
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      how: String(answer.headers['cache-status']),
      body: Buffer.concat(parts).toString('utf8'),
    }
  }
  const end = async () => {
    agent.destroy()
    nginx.kill('SIGTERM')
    if (nginx.exitCode === null) await once(nginx, 'exit')
    rmSync(directory, { recursive: true, force: true })
  }
  for (let tries = 0; (await ask('/da').catch(() => null))?.status !== 200; tries += 1) {
    if (tries > 50) {
      const said = JSON.stringify(await ask('/da').catch(String))
      await end()
      throw new Error(`nginx does not answer: ${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return {
    origin: `https://localhost:${port}`,
    ask,
    log: () => readFileSync(path.join(directory, 'log/helhedsplan.log'), 'utf8'),
    end,
  }
}
