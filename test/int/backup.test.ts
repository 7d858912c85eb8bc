import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import type { Manifest } from '@/src/installation/backup/manifest'
import { beginErasures } from '@/src/installation/erasures'
import { leave } from '@/src/services/subscribers/subscription'
import { given } from '../support/builders'
import { decided, madeBy } from '../support/decided'
import { openMailbox } from '../support/mailbox'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { runCommand, runWith } from '../support/run-command'
import { program } from '@/src/config/programs'
import { testProgram } from '../support/programs'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-backups-'))
const dropped: string[] = []
afterAll(async () => {
  rmSync(directory, { recursive: true, force: true })
  const { MongoClient } = await import('mongodb')
  for (const uri of dropped) {
    const client = new MongoClient(uri)
    await client.db().dropDatabase()
    await client.close()
  }
})

let made = 0
const place = (name: string) => path.join(directory, `${(made += 1)}-${name}`)

/** The settings of another installation, which is empty. */
function elsewhere(): Record<string, string> {
  const folder = place('restored')
  const settings = { DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }
  if (env.database.kind === 'sqlite') return settings
  const uri = new URL(env.database.uri)
  uri.pathname += `_r${made}`
  dropped.push(uri.href)
  return { ...settings, DATABASE_URI: uri.href }
}

async function backup(): Promise<{ folder: string; manifest: Manifest }> {
  const folder = place('backup')
  const { status, stdout, stderr } = await runCommand('backup', folder)
  expect(status, stdout + stderr).toBe(0)
  return { folder, manifest: JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest }
}

beforeAll(async () => {
  await given('zones', { name: 'Bakken' })
  // Creates an entry in the audit log.
  const { api } = await person('editor')
  await madeBy(api, 'agreements', { code: 'B', kind: 'sub', title: 'Beskæftigelse', problem: 'Færre er i arbejde.' })
  mkdirSync(path.join(env.mediaDirectory, 'internal'), { recursive: true })
  writeFileSync(path.join(env.mediaDirectory, 'billede.jpg'), 'a picture')
  writeFileSync(path.join(env.mediaDirectory, 'internal', 'aftale.pdf'), 'an agreement')
})

const mailbox = openMailbox(() => Number(new URL(process.env.SMTP_URL ?? '').port))

const COPIES = process.env.WHOLE === '1' ? 10 : 3

describe('npm run backup and npm run restore', () => {
  test('each copy that is made while the site writes is whole, and a site starts on it with just what the copy counted', async () => {
    const writing = { on: true, written: 0 }
    const writer = (async () => {
      while (writing.on) {
        await given('venues')
        writing.written += 1
        await new Promise((done) => setTimeout(done, env.database.kind === 'sqlite' ? 0 : 700))
      }
    })()
    const copies = []
    try {
      for (let n = 0; n < COPIES; n += 1) copies.push(await backup())
    } finally {
      writing.on = false
      await writer
    }
    expect(writing.written).toBeGreaterThan(COPIES)
    const last = copies.at(-1)
    if (!last) throw new Error('no copy')
    expect(last.manifest.counts.venues).toBeGreaterThan(0)
    expect(last.manifest.files.map((file) => file.path)).toEqual(['billede.jpg', 'internal/aftale.pdf'])
    expect(last.manifest.auditHead?.seq).toBeGreaterThan(0)

    const there = elsewhere()
    const restored = await runWith(there, [...program('restore'), last.folder])
    expect(restored.status, restored.stdout + restored.stderr).toBe(0)
    expect(restored.stdout).toContain(`Restored what was there on ${last.manifest.made}`)
    expect(restored.stdout).toMatch(/Checked: .* each of 2 files .* the newest entry of the audit log/)
    expect(restored.stdout).toMatch(/^log: +whole: \d+ entries/m)
    expect(readFileSync(path.join(there.MEDIA_DIR ?? '', 'internal', 'aftale.pdf'), 'utf8')).toBe('an agreement')
    const started = await runWith({ ...there, NODE_ENV: 'production' }, testProgram('start-and-die'))
    expect(started.status, started.stderr).toBe(0)
    expect(started.stdout).toContain(`"venues":${last.manifest.counts.venues}`)
  }, 300_000)

  test('a restore refuses where something is, another secret, and what is damaged, in one sentence each; what stands there stays', async () => {
    const { folder } = await backup()
    const here = await runCommand('restore', folder)
    expect({ status: here.status, stdout: here.stdout }).toEqual({ status: 1, stdout: '' })
    expect(here.stderr).toMatch(/^npm run restore: There is an installation here already .*\n$/)

    const secret = await runWith({ ...elsewhere(), PAYLOAD_SECRET: 'another long secret, for production 4711' }, [
      ...program('restore'),
      folder,
    ])
    expect(secret.stderr).toMatch(/^npm run restore: PAYLOAD_SECRET is not the one .*\n$/)

    const foreign = elsewhere()
    mkdirSync(foreign.MEDIA_DIR ?? '', { recursive: true })
    writeFileSync(path.join(foreign.MEDIA_DIR ?? '', 'somebody-elses.jpg'), '')
    expect((await runWith(foreign, [...program('restore'), folder])).stderr).toMatch(
      /^npm run restore: There are files here already .*\n$/,
    )

    const files = path.join(folder, 'files')
    const [file = ''] = readdirSync(files)
    const kept = readFileSync(path.join(files, file))
    writeFileSync(path.join(files, file), 'an agreemenT')
    const nowhere = elsewhere()
    expect((await runWith(nowhere, [...program('restore'), folder])).stderr).toMatch(
      /^npm run restore: .*is damaged: it is not what was kept\.\n$/,
    )
    expect(existsSync(nowhere.DATA_DIR ?? '')).toBe(false)
    writeFileSync(path.join(files, file), kept)

    const { parts } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest
    const part = parts.find(({ bytes }) => bytes > 100)
    truncateSync(path.join(folder, part?.path ?? ''), 50)
    expect((await runWith(elsewhere(), [...program('restore'), folder])).stderr).toMatch(
      /^npm run restore: .*is damaged: it is not what was kept\.\n$/,
    )
    rmSync(path.join(folder, 'manifest.json'))
    expect((await runWith(elsewhere(), [...program('restore'), folder])).stderr).toMatch(
      /^npm run restore: .* is no backup, or one that was not finished.*\n$/,
    )
  }, 120_000)

  test('a backup into a folder that is filled, or among the uploaded files, is refused', async () => {
    const filled = place('filled')
    mkdirSync(filled)
    writeFileSync(path.join(filled, 'mine'), '')
    expect((await runCommand('backup', filled)).stderr).toMatch(/^npm run backup: .* is not empty: .*\n$/)
    expect(readdirSync(filled)).toEqual(['mine'])
    expect((await runCommand('backup', path.join(env.mediaDirectory, 'backup'))).stderr).toMatch(
      /^npm run backup: A backup cannot lie among .*\n$/,
    )
    expect((await runCommand('backup')).stderr).toMatch(/^npm run backup: write .*\n$/)
  })
})

describe('a backup that fails leaves nothing, so that the same folder can be named again', () => {
  const failing = async (settings: Record<string, string>, folder: string, why: RegExp) => {
    const { status, stderr } = await runWith(settings, [...program('backup'), folder])
    expect(stderr).toMatch(why)
    expect(status).toBe(1)
  }

  test('without a database, no folder is made', async () => {
    const nothing = elsewhere()
    const folder = place('backup')
    await failing(nothing, path.join(folder, 'deeper'), /^npm run backup: There is no database at .*\.\n$/)
    for (const one of [folder, nothing.DATA_DIR ?? '', nothing.MEDIA_DIR ?? ''])
      expect(existsSync(one), one).toBe(false)
  })

  test.runIf(env.database.kind === 'sqlite')(
    'with a damaged one, a folder that was there stays, and is empty',
    async () => {
      const damaged = elsewhere()
      mkdirSync(damaged.MEDIA_DIR ?? '', { recursive: true })
      writeFileSync(path.join(damaged.MEDIA_DIR ?? '', 'billede.jpg'), 'a picture')
      const file = path.join(damaged.DATA_DIR ?? '', 'helhedsplan.sqlite')
      writeFileSync(file, 'no database at all, but long enough to be looked into'.repeat(100))
      const [there, fresh] = [place('there'), place('backup')]
      mkdirSync(there)
      await failing({ ...damaged, DATABASE_URI: '' }, there, /^npm run backup: The database .* is damaged .*\n$/)
      expect(readdirSync(there)).toEqual([])
      await failing({ ...damaged, DATABASE_URI: '' }, path.join(fresh, 'deeper'), /is damaged/)
      expect(existsSync(fresh)).toBe(false)
    },
  )
})

describe('what was deleted after a backup', () => {
  test('stays deleted, and whoever left has left, when that backup is put back', async () => {
    const payload = await payloadForTest()
    const subscriber = async (email: string) =>
      (
        await payload.create({
          collection: 'subscribers',
          data: { email, state: 'confirmed', language: 'da' },
          overrideAccess: true,
        })
      ).id
    const [forgotten, leaving, staying] = [
      await subscriber('glemt@example.org'),
      await subscriber('gaar@example.org'),
      await subscriber('bliver@example.org'),
    ]
    // Creates documents that refer to them.
    const { user: gone, api: proposing } = await person('editor')
    const agreement = await madeBy(proposing, 'agreements', {
      code: 'UL',
      kind: 'sub',
      title: 'Uddannelse',
      problem: 'Få.',
    })
    await decided(
      { agreement, title: 'En ændring', from: '2026-01-01' },
      { proposer: proposing, decider: (await person('leader')).api },
    )
    const words = 'Grete Kanarifugl'
    const notice = (await given('notices', { message: `Tak til ${words}` })).id
    const { folder } = await backup()
    const { api: admin } = await person('admin')
    expect(
      (
        await admin.post('/redactions', {
          text: words,
          reason: 'Et navn kom med ved en fejl',
          places: [`notices/${notice}`],
        })
      ).status,
    ).toBe(200)
    await payload.delete({ collection: 'subscribers', id: forgotten, overrideAccess: true })
    expect((await admin.delete(`/users/${gone.id}`)).status).toBe(200)
    const found = await payload.findByID({ collection: 'subscribers', id: leaving, overrideAccess: true, depth: 0 })
    await leave(payload, found, new Date())

    const there = elsewhere()
    const list = path.join(env.dataDirectory, 'erasures.jsonl')
    expect(readFileSync(list, 'utf8')).not.toMatch(/@|Kanarifugl/)
    const restored = await runWith(there, [...program('restore'), folder, '--erasures', list])
    expect(restored.status, restored.stdout + restored.stderr).toBe(0)
    expect(restored.stdout).toContain('Done again: 3 of the deletions and withdrawals since.')
    expect(restored.stdout).toMatch(/^documents: +\d+ are as the log says last/m)
    const { stdout } = await runWith({ ...there, NODE_ENV: 'production' }, testProgram('list-subscribers'))
    expect(JSON.parse(/\[\{.*\}\]/.exec(stdout)?.[0] ?? 'null')).toEqual(
      expect.arrayContaining([
        { id: leaving, state: 'unsubscribed' },
        { id: staying, state: 'confirmed' },
      ]),
    )
    expect(stdout).not.toContain(forgotten)

    expect(restored.stdout).toContain('Taken out again: 1 of the words that were taken out since.')

    if (env.database.kind === 'sqlite')
      expect(readFileSync(path.join(there.DATA_DIR ?? '', path.basename(env.database.file))).includes(words)).toBe(
        false,
      )

    // The list was restored along with the backup: restoring again there forgets nothing.
    putAside(there)
    const again = await runWith(there, [...program('restore'), folder])
    expect(again.status, again.stdout + again.stderr).toBe(0)
    expect(again.stdout).toContain('Done again: 3 of the deletions and withdrawals since.')
    expect(again.stderr).not.toMatch(/erasures/)
  }, 180_000)

  test('is not known without a list: that is said, also the next time; a list that is named must be one', async () => {
    const { folder } = await backup()
    const there = elsewhere()
    const foreign = place('foreign.jsonl')
    writeFileSync(foreign, 'something else\n')
    for (const [named, words] of [
      [place('nosuch.jsonl'), /^npm run restore: There is no list of erasures at .*\n$/],
      [foreign, /^npm run restore: .* is damaged, or no list of erasures: .*\n$/],
    ] as const) {
      const refused = await runWith(there, [...program('restore'), folder, '--erasures', named])
      expect(refused).toMatchObject({ status: 1, stdout: '' })
      expect(refused.stderr).toMatch(words)
      expect(existsSync(there.DATA_DIR ?? '')).toBe(false)
    }
    const unknowing = await runWith(there, [...program('restore'), folder])
    expect(unknowing.stderr).toMatch(/No erasures\.jsonl was found: .* --erasures FILE/)
    // As the first start does.
    beginErasures([path.join(there.DATA_DIR ?? '', 'erasures.jsonl')], { isNew: false, now: new Date() })
    putAside(there)
    const again = await runWith(there, [...program('restore'), folder])
    expect(again.stderr).toMatch(/No list says what was deleted between .* --erasures FILE/)
  }, 180_000)
})

/** Moves the data away, as an operator does before restoring a second time; the erasure list stays. */
function putAside(there: Record<string, string>): void {
  const { DATA_DIR = '', MEDIA_DIR = '', DATABASE_URI } = there
  const aside = place('aside')
  mkdirSync(aside)
  for (const name of readdirSync(DATA_DIR).filter((one) => one.includes('.sqlite')))
    renameSync(path.join(DATA_DIR, name), path.join(aside, name))
  renameSync(MEDIA_DIR, path.join(aside, 'media'))
  if (DATABASE_URI === undefined) return
  // Another database name is another place.
  const uri = new URL(DATABASE_URI)
  uri.pathname += '_again'
  there.DATABASE_URI = uri.href
  dropped.push(uri.href)
}

describe('the nightly backup', () => {
  test('after one whose file has rotted on the disk is whole, and says which is not; whole files are links to one', async () => {
    const nightly = place('nightly')
    const settings = { BACKUP_DIR: nightly }
    expect((await runWith(settings, program('nightly-backup'))).status).toBe(0)
    const [day = ''] = readdirSync(nightly).filter((name) => name !== 'nightly.json')
    const yesterday = path.join(nightly, new Date(Date.parse(day) - 24 * 60 * 60_000).toISOString().slice(0, 10))
    renameSync(path.join(nightly, day), yesterday)
    const [sound = '', rotten = ''] = readdirSync(path.join(yesterday, 'files'))
    const file = path.join(yesterday, 'files', rotten)
    const [first = 0, ...rest] = readFileSync(file)
    writeFileSync(file, Buffer.from([first ^ 1, ...rest]))
    const { status, stdout, stderr } = await runWith(settings, program('nightly-backup'))
    expect(status, stderr).toBe(0)
    expect(stdout).toContain(`earlier backups are damaged, and this one has taken the files anew: ${file} is not`)
    expect(statSync(path.join(nightly, day, 'files', sound)).ino).toBe(
      statSync(path.join(yesterday, 'files', sound)).ino,
    )
    expect(JSON.parse(readFileSync(path.join(nightly, 'nightly.json'), 'utf8'))).toMatchObject({ day, isWhole: true })
  }, 120_000)

  test('is made, put back on the side and compared; what is damaged is found, told, and mailed', async () => {
    const nightly = place('nightly')
    const settings = { BACKUP_DIR: nightly, BACKUP_KEEP_DAYS: '3' }
    mkdirSync(path.join(nightly, '2020-01-01'), { recursive: true })
    const first = await runWith(settings, program('nightly-backup'))
    expect(first.status, first.stdout + first.stderr).toBe(0)
    expect(first.stdout).toMatch(
      /^Backed up, restored on the side and compared: \d+ rows, 2 files, the audit log up to \d+\.\n$/,
    )
    const [day = '', ...rest] = readdirSync(nightly).filter((name) => name !== 'nightly.json')
    expect(rest).toEqual([])
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(JSON.parse(readFileSync(path.join(nightly, 'nightly.json'), 'utf8'))).toMatchObject({
      day,
      isWhole: true,
      tries: 1,
    })

    // Bypasses Payload and its hooks, like somebody with access to the database.
    const payload = await payloadForTest()
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      where: { seq: { equals: 1 } },
    })
    await payload.db.updateOne({ collection: 'audit-log', id: docs[0]?.id ?? '', data: { reason: 'en anden' } })
    await person('admin')
    const second = await runWith(settings, program('nightly-backup'))
    await payload.db.updateOne({
      collection: 'audit-log',
      id: docs[0]?.id ?? '',
      data: { reason: docs[0]?.reason ?? null },
    })
    expect(second.status).toBe(1)
    expect(second.stderr).toMatch(
      /The nightly backup failed: the copy is whole, and kept, but is not as its audit log says: log: BROKEN at entry 1: /,
    )
    expect(JSON.parse(readFileSync(path.join(nightly, 'nightly.json'), 'utf8'))).toMatchObject({
      day,
      isWhole: false,
      tries: 2,
    })
    expect(mailbox.received.map(({ mail }) => mail.subject)).toContain('Nattens sikkerhedskopi mislykkedes')
    // A failed backup is kept if that day has none yet; it never replaces one.
    expect(readdirSync(nightly)).toContain(day)
  }, 120_000)

  test('that another machine is making is left to it, and one that a dead process began is begun anew', async () => {
    const nightly = place('nightly')
    const part = path.join(nightly, `.${dateOf(toLocal(new Date()))}.part`)
    mkdirSync(part, { recursive: true })
    // No process of this machine has this number.
    const dead = 2 ** 22 + 1
    writeFileSync(path.join(part, 'maker'), `${dead} another-machine`)
    const left = await runWith({ BACKUP_DIR: nightly }, program('nightly-backup'))
    expect([left.status, left.stderr]).toEqual([1, expect.stringContaining('another process is making it')])
    writeFileSync(path.join(part, 'maker'), `${dead} ${hostname()}`)
    const made = await runWith({ BACKUP_DIR: nightly }, program('nightly-backup'))
    expect(made.status, made.stderr).toBe(0)
  }, 120_000)
})
