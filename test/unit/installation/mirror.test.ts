import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { copySite, keepOnly, NEWEST, newestOf } from '@/src/installation/mirror/mirror'

/** Pages that lead to each other; `/da/privat` is one reader's own, `/da/fejl` fails. */
const PAGES: Readonly<Record<string, string>> = {
  '/da': '<main><a href="/da/a">a</a><a href="/da/b?zone=1">b</a><a href="/da/privat">p</a></main>',
  '/da/a': '<main><a href="/da/c">c</a><a href="/../../etc/passwd">x</a><a href="/api/users">u</a></main>',
  '/da/b': '<main><img src="/plan/icon.svg"><a href="/da/a/plakat.pdf">pdf</a></main>',
  '/da/c': '<main></main>',
  '/da/privat': '<main>hemmeligt</main>',
}
const ALL = ['da/a/index.html', 'da/b/index.html', 'da/c/index.html', 'da/index.html', 'index.html', 'plan/icon.svg']

let site: Server
let origin: string
let fails = false
const root = mkdtempSync(path.join(tmpdir(), 'helhedsplan-copies-'))
let directory: string
let nth = 0

beforeAll(async () => {
  site = createServer((request, response) => {
    const page = PAGES[request.url ?? '']
    setTimeout(() => {
      const isPicture = request.url === '/plan/icon.svg'
      response
        .writeHead(fails ? 500 : page !== undefined || isPicture ? 200 : 404, {
          'content-type': isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8',
          'cache-control': request.url === '/da/privat' ? 'private, no-cache' : 'public, max-age=0',
        })
        .end(page ?? '')
    }, Math.random() * 20)
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => {
  site.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(() => {
  fails = false
  directory = path.join(root, String((nth += 1)))
})

const copy = async (version: string, isWanted = () => true) =>
  copySite(directory, { origin, version, now: new Date('2026-12-01T10:15:00Z'), isWanted })
const shown = () =>
  readdirSync(path.join(directory, NEWEST), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|svg)$/.test(name))
    .sort()

it('holds what the pages lead to that is the same for all', async () => {
  expect(await copy('v1')).toBe(5)
  expect(shown()).toEqual(ALL)
  expect((await newestOf(directory, 'v1'))?.getTime()).toBeGreaterThan(Date.now() - 10_000)
  expect(await newestOf(directory, 'v2')).toBeNull()
})

it('is whole when two sites make one at the same time', async () => {
  await Promise.all([copy('v1'), copy('v1'), copy('v1')])
  expect(shown()).toEqual(ALL)
})

it('goes with its version, and nothing else in its directory does', async () => {
  mkdirSync(path.join(directory, 'media'), { recursive: true })
  writeFileSync(path.join(directory, 'helhedsplan.sqlite'), 'x')
  await copy('v1')
  await keepOnly(directory, 'v1')
  expect(shown()).toEqual(ALL)
  await keepOnly(directory, 'v2')
  expect(readdirSync(directory).sort()).toEqual(['helhedsplan.sqlite', 'media'])
  await keepOnly(path.join(directory, 'nowhere'), 'v2')
})

it('stays as it was when the next one fails, or is not wanted any more', async () => {
  await copy('v1')
  let asked = 0
  expect(await copy('v1', () => (asked += 1) < 3)).toBeNull()
  fails = true
  await expect(copy('v1')).rejects.toThrow('was answered with 500')
  expect(shown()).toEqual(ALL)
  expect(readdirSync(directory)).toHaveLength(2)
})

it('is nothing where a person has a folder of the link’s name', async () => {
  mkdirSync(path.join(directory, NEWEST, 'mine'), { recursive: true })
  await expect(copy('v1')).rejects.toThrow()
  await expect(keepOnly(directory, 'v2')).rejects.toThrow()
  expect(existsSync(path.join(directory, NEWEST, 'mine'))).toBe(true)
})
