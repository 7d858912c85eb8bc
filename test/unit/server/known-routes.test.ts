import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { knownRoutes } from '@/src/server/known-routes'

/** As Next writes them. */
const build = mkdtempSync(path.join(tmpdir(), 'helhedsplan-routes-'))
afterAll(() => rmSync(build, { recursive: true, force: true }))
const ROUTES = [
  '/[locale]/[now]/[...rest]',
  '/[locale]/[now]/hjem/[place]',
  '/[locale]/[now]/tilbud',
  '/[locale]/[now]/tilbud/[slug]',
  '/[locale]/kalender.ics',
  '/[locale]/tilbud/[slug]/plakat.pdf',
  '/admin/[[...segments]]',
  '/api/[...slug]',
  '/robots.txt',
]
writeFileSync(
  path.join(build, 'app-path-routes-manifest.json'),
  JSON.stringify(Object.fromEntries(ROUTES.map((route) => [`${route}/page`, route]))),
)
writeFileSync(
  path.join(build, 'routes-manifest.json'),
  JSON.stringify({ rewrites: { afterFiles: [{ source: '/.well-known/security.txt' }] } }),
)
const routeOf = knownRoutes(build)

test.each([
  '/',
  '/da',
  '/da/tilbud',
  '/da/tilbud/åben-rådgivning',
  '/tilbud',
  '/tilbud/yoga',
  '/da/kalender.ics',
  '/da/tilbud/yoga/plakat.pdf',
  '/admin',
  '/admin/collections/events',
  '/api/events',
  '/robots.txt',
  '/.well-known/security.txt',
  '/da/tilbud/',
  '/da//tilbud',
])('%s may be there, so Next is asked', (address) => expect(routeOf(address)).not.toBeNull())

test.each([
  '/wp-login.php',
  '/xx',
  '/wp-login.php/x',
  '/da/wp-login.php',
  '/da/tilbud/yoga/plakat.exe',
  '/da/tilbud/a/b/c',
  '/da/kalender-ics',
  '/robots-txt/x',
  '/.env/production',
  '',
])('%s cannot be, so Next is not asked', (address) => expect(routeOf(address)).toBeNull())

test.each([
  ['/da/tilbud/yoga', '/[locale]/tilbud/[slug]'],
  ['/tilbud/yoga', '/[locale]/tilbud/[slug]'],
  ['/da', '/[locale]'],
  ['/da//tilbud', '(redirect)'],
])('%s is of the route %s', (address, route) => expect(routeOf(address)).toBe(route))
