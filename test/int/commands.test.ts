import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { databaseAddress } from '@/src/config/database-address'
import { env } from '@/src/config/env'
import { sealLine } from '@/src/domain/audit/record'
import { anchorAuditLog, anchorRestore } from '@/src/cms/audit/anchor'
import { changedBy, decided, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { BODIES } from '../support/samples/bodies'
import { runCommand } from '../support/run-command'

beforeAll(async () => {
  await (await person('admin')).api.post('/globals/governance', BODIES)
  const proposer = (await person('editor')).api
  const decider = (await person('leader')).api
  const agreement = await madeBy(proposer, 'agreements', {
    code: 'B',
    kind: 'sub',
    title: 'Beskæftigelse',
    problem: 'Færre er i arbejde.',
  })
  await decided({ agreement, title: 'Den første', from: '2026-01-01' }, { proposer, decider })
  await changedBy(proposer, `agreements/${agreement}`, { problem: 'Flere er i arbejde.' })
  await decided(
    { agreement, title: 'Den anden', from: '2027-03-01', meeting: 'Møde 4, punkt 2' },
    { proposer, decider },
  )
  await madeBy(proposer, 'agreements', { code: 'K', kind: 'sub', title: 'Kriminalitet' })
})

describe('npm run agreement', () => {
  test('names the edition of each agreement that is in force on a day, with its decision and seal', async () => {
    const payload = await payloadForTest()
    const { docs: editions } = await payload.find({ collection: 'editions', overrideAccess: true, sort: 'number' })
    const before = await runCommand('agreement', '--on', '2027-02-28')
    expect(before.status, before.stderr).toBe(0)
    expect(before.stdout).toContain(`B  Beskæftigelse\n   edition 1, in force from 2026-01-01`)
    expect(before.stdout).toContain(editions[0]?.hash)
    expect(before.stdout).toContain('K  Kriminalitet\n   no edition in force')
    const after = await runCommand('agreement', '--on', '2027-03-01')
    expect(after.stdout).toContain('edition 2, in force from 2027-03-01\n   decided: Havnerådet, Møde 4, punkt 2')
    expect(after.stdout).toContain(editions[1]?.hash)
  })

  test('writes their PDFs', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'agreement-'))
    const { status, stderr } = await runCommand('agreement', '--on', '2027-03-01', '--pdf', directory)
    expect(status, stderr).toBe(0)
    expect(readdirSync(directory)).toEqual(['aftale-B-2.pdf'])
    expect(readFileSync(path.join(directory, 'aftale-B-2.pdf')).toString('latin1', 0, 5)).toBe('%PDF-')
    rmSync(directory, { recursive: true })
  })

  test('says what is wrong with a day that is none', async () => {
    for (const args of [
      ['--on', '2027-02-30'],
      ['--on', '1. marts'],
      ['--om', '2027-03-01'],
    ]) {
      const { status, stdout, stderr } = await runCommand('agreement', ...args)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^npm run agreement: .*2027-03-01.*\n$/)
    }
  })
})

describe('npm run audit:verify', () => {
  /** The number and seal of the last entry, as the command prints them. */
  const endOf = (stdout: string) => {
    const [, seq = '', hash = ''] = /whole: (\d+) entries, the last is \1:([\da-f]{64})\n/.exec(stdout) ?? []
    return { seq: Number(seq), hash }
  }

  test('says in a line each that log, documents, seals, sums and files hold, and that nothing outside says where the log ended', async () => {
    const { status, stdout, stderr } = await runCommand('verify-audit')
    expect({ status, stderr }, stdout).toEqual({ status: 2, stderr: '' })
    expect(endOf(stdout).seq).toBeGreaterThan(5)
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
      'log',
      'documents',
      'editions',
      'follow-ups',
      'sums',
      'files',
      'anchors',
      '',
    ])
    expect(stdout).toContain('2 say what was sealed')
    expect(stdout).toContain('NOT ANCHORED since the first entry')
  })

  test('sees what was cut off at the end, by an end, an anchor file, or the folder that anchors are kept in', async () => {
    const payload = await payloadForTest()
    const { seq, hash } = endOf((await runCommand('verify-audit')).stdout)
    expect((await runCommand('verify-audit', '--end', `${seq}:${hash}`)).status).toBe(0)
    const directory = mkdtempSync(path.join(tmpdir(), 'anchors-'))
    await anchorAuditLog(payload, { directory, mailTo: null }, new Date())
    await anchorAuditLog(payload, { directory, mailTo: null }, new Date())
    const file = path.join(directory, readdirSync(directory)[0] ?? '')
    // An unchanged head is not written twice.
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^\\S+Z ${seq}:${hash}\n$`))
    expect((await runCommand('verify-audit', '--anchor', file)).status).toBe(0)
    process.env.AUDIT_ANCHOR_DIR = directory
    const kept = await runCommand('verify-audit')
    expect(kept.status).toBe(0)
    expect(kept.stdout).toMatch(/^anchors: +1 compared, the newest names entry \d+ of /m)
    writeFileSync(file, `2026-01-01T00:00:00.000Z ${seq + 1}:${hash}\n`)
    const cut = await runCommand('verify-audit')
    // A restore into another database, on trial, does not explain it.
    await anchorRestore(directory, { seq, hash }, 'file:/tmp/on trial/helhedsplan.sqlite', new Date())
    const onTrial = await runCommand('verify-audit')
    // Unless later entries were lost in a restore, which is reported.
    await anchorRestore(directory, { seq, hash }, databaseAddress(env.database), new Date())
    const restored = await runCommand('verify-audit')
    delete process.env.AUDIT_ANCHOR_DIR
    expect(restored.status, restored.stdout).toBe(0)
    expect(restored.stdout).toMatch(
      new RegExp(
        `^restored: +on \\S+Z a backup was put back whose last entry is ${seq}\n +1 anchors are of entries that were not put back`,
        'm',
      ),
    )
    for (const { status, stdout } of [cut, onTrial]) {
      expect(status).toBe(1)
      expect(stdout).toContain(`log:        BROKEN at entry ${seq + 1}`)
    }
    expect(onTrial.stdout).toMatch(
      /put back into file:\/tmp\/on trial\/helhedsplan\.sqlite, which is not this database/,
    )
    for (const args of [
      ['--end', 'x'],
      ['--anchor', path.join(directory, 'absent')],
      ['--ende', 'x'],
    ])
      expect((await runCommand('verify-audit', ...args)).status).toBe(1)
    rmSync(directory, { recursive: true })
  }, 180_000)

  test('names what was changed past the log: a document, a seal, one that is gone', async () => {
    const payload = await payloadForTest()
    const { docs: agreements } = await payload.find({ collection: 'agreements', overrideAccess: true, sort: 'code' })
    const { docs: editions } = await payload.find({
      collection: 'editions',
      overrideAccess: true,
      sort: 'number',
      depth: 0,
    })
    const agreement = agreements[1]
    const edition = editions[0]
    // Bypasses Payload and its hooks, like somebody with access to the database.
    await payload.db.updateOne({
      collection: 'agreements',
      id: agreement?.id ?? '',
      data: { ...agreement, title: 'En anden' },
    })
    await payload.db.updateOne({
      collection: 'editions',
      id: edition?.id ?? '',
      data: { ...edition, content: { ...(edition?.content as object), problem: 'Et andet.' } },
    })
    const { status, stdout } = await runCommand('verify-audit')
    expect(status).toBe(1)
    expect(stdout).toContain(`agreements ${agreement?.id ?? ''}: "title" is not what the log says last`)
    expect(stdout).toContain(`edition ${edition?.key ?? ''}: is not what was sealed`)
    await payload.db.deleteOne({ collection: 'agreements', where: { id: { equals: agreement?.id } } })
    expect((await runCommand('verify-audit')).stdout).toContain(
      `agreements ${agreement?.id ?? ''}: is gone, and no entry deleted it`,
    )
  }, 120_000)

  test('names who was put in past the log, an address that was changed, a file that was exchanged', async () => {
    const payload = await payloadForTest()
    const { user } = await person('editor')
    const file = await payload.create({
      collection: 'files',
      data: {},
      file: { name: 'bilag.csv', data: Buffer.from('a;b\n1;2\n'), mimetype: 'text/csv', size: 8 },
      overrideAccess: true,
    })
    expect((await runCommand('verify-audit')).stdout).not.toMatch(/users|is not the file/)
    const intruder = (await payload.db.create({
      collection: 'users',
      data: { email: 'ind@example.org', role: 'admin' },
    })) as { id: string }
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, email: 'en-anden@example.org' } })
    writeFileSync(path.join(env.mediaDirectory, 'internal', file.filename ?? ''), 'a;b\n1;3\n')
    const { status, stdout } = await runCommand('verify-audit')
    expect(status).toBe(1)
    expect(stdout).toContain(`users ${intruder.id}: is there, and no entry made it`)
    expect(stdout).toContain(`users ${user.id}: "email" is not what the log says last`)
    expect(stdout).toContain(`file ${file.id}: is not the file that was stored`)
    await payload.db.deleteOne({ collection: 'users', where: { id: { equals: intruder.id } } })
  }, 120_000)

  test('knows an entry that whoever has the database alone has added: also one that says that words were taken out', async () => {
    const payload = await payloadForTest()
    const {
      docs: [last],
    } = await payload.find({ collection: 'audit-log', overrideAccess: true, sort: '-seq', limit: 1 })
    const seq = (last?.seq ?? 0) + 1
    const forged = sealLine(
      {
        seq,
        at: new Date().toISOString(),
        who: 'x',
        role: 'admin',
        operation: 'redact',
        subject: 'editions',
        document: 'x',
        language: null,
        changes: {},
        reason: 'Et navn.',
        withheld: [],
        redactions: [{ seq: 1, part: 'reason', now: null }],
      },
      last?.hash ?? null,
      () => 'salt',
    )
    const { id } = (await payload.db.create({ collection: 'audit-log', data: { ...forged } })) as { id: string }
    const { status, stdout } = await runCommand('verify-audit')
    await payload.db.deleteOne({ collection: 'audit-log', where: { id: { equals: id } } })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^log: +BROKEN at entry /m)
  }, 120_000)

  test('names the first broken link', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({
      collection: 'audit-log',
      overrideAccess: true,
      where: { seq: { equals: 3 } },
    })
    await payload.db.updateOne({ collection: 'audit-log', id: docs[0]?.id ?? '', data: { reason: 'en anden' } })
    const { status, stdout } = await runCommand('verify-audit')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^log: +BROKEN at entry 3: .* It now reads: /)
  })
})
