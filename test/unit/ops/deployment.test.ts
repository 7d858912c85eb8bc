import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { PROGRAMS } from '@/src/config/programs'

/** No container engine runs these files here; what can be known without one is. */
const UNITS = readdirSync('ops/systemd').map((name) => `ops/systemd/${name}`)
const dockerfile = readFileSync('Dockerfile', 'utf8')
const SETTINGS = new Set(
  [...readFileSync('src/config/env.ts', 'utf8').matchAll(/value\('([A-Z_]+)'\)/g)].map(([, name]) => name),
)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        command: z.array(z.string()).optional(),
        environment: z.record(z.string(), z.string()).default({}),
        volumes: z.array(z.string()).default([]),
        depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
        build: z.string().optional(),
      }),
    ),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8'), { merge: true }))

describe.each(['Dockerfile', 'compose.yaml', ...UNITS])('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  it('runs scripts and programs that there are', () => {
    const names = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
    const programs = [...text.matchAll(/src\/run\.mjs["',\s]+([\w-]+)/g)].map(([, name = '']) => name)
    expect(programs.length).toBeGreaterThan(0)
    expect(programs.filter((name) => !(name in PROGRAMS))).toEqual([])
  })

  it('has settings that there are', () => {
    // All in capitals with `_`, before `=` or `:`; of a unit also those that a comment names.
    const named = [...text.matchAll(/\b([A-Z]+(?:_[A-Z]+)+)(?==|:\s)/g)].map(([, name]) => name)
    expect(named.length + (text.includes('Environment=PORT') ? 1 : 0)).toBeGreaterThanOrEqual(
      file.includes('worker') ? 0 : 1,
    )
    expect(named.filter((name) => !SETTINGS.has(name ?? ''))).toEqual([])
  })
})

describe('Dockerfile', () => {
  it('copies what is there, and runs as nobody in particular', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
    expect(copied).toContain('package-lock.json')
    expect(copied.filter((name) => !existsSync(name))).toEqual([])
    expect(dockerfile).toMatch(/^USER node$/m)
  })

  it('asks for an address that the site has', () => {
    expect(readFileSync('src/server/health.ts', 'utf8')).toContain(
      `'${/\/health\/\w+/.exec(dockerfile)?.[0] ?? 'none'}'`,
    )
  })
})

describe('compose.yaml', () => {
  it('has the services and volumes that it names', () => {
    for (const [name, { depends_on: needs, volumes }] of Object.entries(compose.services)) {
      expect(Object.keys(compose.services), name).toEqual(expect.arrayContaining(Object.keys(needs)))
      for (const volume of volumes) {
        const [source = ''] = volume.split(':')
        const isThere = source in compose.volumes || existsSync(source) || source === './ops/certificate'
        expect(isThere, `${name}: ${volume}`).toBe(true)
      }
    }
  })

  it('gives our own programs the same settings, and the proxy the sites that there are', () => {
    const ours = Object.entries(compose.services).filter(([, { build }]) => build !== undefined)
    expect(ours.map(([name]) => name)).toEqual(['site-1', 'site-2', 'worker'])
    for (const [name, { environment }] of ours) {
      expect(environment, name).toEqual(ours[0]?.[1].environment)
      expect(Object.keys(environment).filter((setting) => !SETTINGS.has(setting))).toEqual([])
    }
    const [, , , change = ''] = ['', ...(compose.services.proxy?.command ?? [])]
    const [, edit = ''] = /sed '(.+?)'/.exec(change) ?? []
    const { stdout } = spawnSync('sed', [edit, 'ops/nginx.conf'], { encoding: 'utf8' })
    const named = [...stdout.matchAll(/server ([\w-]+):(\d+) fail_timeout=2s;/g)].map(([, name, port]) => [name, port])
    expect(named).toEqual(['site-1', 'site-2'].map((name) => [name, ours[0]?.[1].environment.PORT]))
  })
})

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

describe('systemd', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'helhedsplan-units-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.runIf(hasSystemd).each(UNITS)('understands all of %s', (unit) => {
    // A template is verified as one of its instances; Node may be elsewhere here.
    const file = path.join(folder, path.basename(unit).replace('@.', '@3000.'))
    writeFileSync(file, readFileSync(unit, 'utf8').replace('/usr/bin/node', process.execPath))
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  it.skipIf(hasSystemd)('is not here: apt-get install systemd, and its files are verified', () => undefined)
})
