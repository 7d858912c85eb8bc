import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { given } from '../support/builders'
import { account } from '../support/people'
import { payloadForTest } from '../support/payload-for-test'
import { runWith } from '../support/run-command'
import { program } from '@/src/config/programs'

beforeAll(async () => {
  await payloadForTest()
  await given('zones')
})

/** Returns the doctor's lines by name. */
async function examined(
  settings: Record<string, string>,
): Promise<{ status: number | null; stdout: string; lines: Map<string, string> }> {
  const { status, stdout } = await runWith(settings, program('doctor'))
  return {
    status,
    stdout,
    lines: new Map(
      stdout
        .trim()
        .split('\n')
        .map((line) => [/^(?:well|RED ) {2}(\S+)/.exec(line)?.[1] ?? line, line]),
    ),
  }
}

test('a line for each thing, and nothing else; what is not well is red, and ends it with 1', async () => {
  mkdirSync(env.dataDirectory, { recursive: true })
  writeFileSync(path.join(env.dataDirectory, 'proxy-seen'), '2026-11-29T12:00:00.000Z')
  const { status, stdout, lines } = await examined({
    NODE_ENV: 'test',
    SITE_URL: 'http://localhost:3000',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'plan@example.org',
    AUDIT_ANCHOR_DIR: '/dev/null/anchors',
  })
  expect([...lines.keys()], stdout).toEqual([
    'settings',
    'plan',
    'start',
    'database',
    'migrations',
    'jobs',
    'space',
    'media',
    'disk',
    'mail',
    'proxy',
    'secret',
    'content',
    'documents',
    'backups',
    'anchors',
  ])
  expect(status).toBe(1)
  for (const name of ['settings', 'mail', 'proxy', 'backups', 'anchors']) expect(lines.get(name)).toMatch(/^RED /)
  for (const name of ['plan', 'start', 'database', 'migrations', 'secret', 'documents'])
    expect(lines.get(name), stdout).toMatch(/^well/)
  expect(lines.get('anchors')).toContain('/dev/null/anchors cannot be written to')
}, 120_000)

test('a wrong setting is said by itself', async () => {
  const { status, stdout } = await examined({ SITE_URL: 'plan.example.org' })
  expect([status, stdout.trim().split('\n').length, stdout]).toEqual([
    1,
    1,
    expect.stringMatching(/^RED {3}settings +SITE_URL must be a web address/),
  ])
}, 60_000)

test('a secret that is not the installation’s own is red, unless the earlier one is named beside it', async () => {
  const own = process.env.PAYLOAD_SECRET ?? ''
  await account('editor')
  const another = { NODE_ENV: 'test', PAYLOAD_SECRET: 'a secret of another installation, long enough 4711' }
  expect((await examined(another)).lines.get('secret')).toMatch(/^RED .*PAYLOAD_SECRET is not the one/)
  expect((await examined({ ...another, PAYLOAD_SECRET_PREVIOUS: own })).lines.get('secret')).toMatch(/^well/)
}, 120_000)
