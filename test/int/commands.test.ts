import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { changedBy, decided, madeBy } from '../support/decided'
import { payloadForTest } from '../support/payload-for-test'
import { person } from '../support/people'
import { runCommand } from '../support/run-command'

beforeAll(async () => {
  const proposer = (await person('editor')).api
  const decider = (await person('leader')).api
  const agreement = await madeBy(proposer, 'agreements', { code: 'B', kind: 'sub', title: 'Beskæftigelse', problem: 'Færre er i arbejde.' })
  await decided({ agreement, title: 'Den første', from: '2026-01-01' }, { proposer, decider })
  await changedBy(proposer, `agreements/${agreement}`, { problem: 'Flere er i arbejde.' })
  await decided({ agreement, title: 'Den anden', from: '2027-03-01', meeting: 'Møde 4, punkt 2' }, { proposer, decider })
  await madeBy(proposer, 'agreements', { code: 'K', kind: 'sub', title: 'Kriminalitet' })
})

describe('npm run agreement', () => {
  test('names the edition of each agreement that is in force on a day, with its decision and seal', async () => {
    const payload = await payloadForTest()
    const { docs: editions } = await payload.find({ collection: 'editions', overrideAccess: true, sort: 'number' })
    const before = await runCommand('agreement.ts', '--on', '2027-02-28')
    expect(before.status, before.stderr).toBe(0)
    expect(before.stdout).toContain(`B  Beskæftigelse\n   edition 1, in force from 2026-01-01`)
    expect(before.stdout).toContain(editions[0]?.hash)
    expect(before.stdout).toContain('K  Kriminalitet\n   no edition in force')
    const after = await runCommand('agreement.ts', '--on', '2027-03-01')
    expect(after.stdout).toContain('edition 2, in force from 2027-03-01\n   decided: Lokal boligsocial ledergruppe, Møde 4, punkt 2')
    expect(after.stdout).toContain(editions[1]?.hash)
  })

  test('writes their PDFs', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'agreement-'))
    const { status, stderr } = await runCommand('agreement.ts', '--on', '2027-03-01', '--pdf', directory)
    expect(status, stderr).toBe(0)
    expect(readdirSync(directory)).toEqual(['aftale-B-2.pdf'])
    expect(readFileSync(path.join(directory, 'aftale-B-2.pdf')).toString('latin1', 0, 5)).toBe('%PDF-')
    rmSync(directory, { recursive: true })
  })

  test('says what is wrong with a day that is none', async () => {
    for (const args of [['--on', '2027-02-30'], ['--on', '1. marts'], ['--om', '2027-03-01']]) {
      const { status, stdout, stderr } = await runCommand('agreement.ts', ...args)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^npm run agreement: .*2027-03-01.*\n$/)
    }
  })
})

describe('npm run audit:verify', () => {
  test('counts a whole log, and sees what was cut off at its end', async () => {
    const whole = await runCommand('verify-audit.ts')
    expect(whole.status, whole.stderr).toBe(0)
    const [, seq = '', hash = ''] = /whole: (\d+) entries\. The last is \1:([\da-f]{64})\n$/.exec(whole.stdout) ?? []
    expect(Number(seq)).toBeGreaterThan(5)
    expect((await runCommand('verify-audit.ts', '--end', `${seq}:${hash}`)).status).toBe(0)
    const cut = await runCommand('verify-audit.ts', '--end', `${Number(seq) + 1}:${hash}`)
    expect(cut.status).toBe(1)
    expect(cut.stderr).toContain(`broken at entry ${Number(seq) + 1}`)
    expect((await runCommand('verify-audit.ts', '--end', 'x')).status).toBe(1)
  })

  test('names the first broken link', async () => {
    const payload = await payloadForTest()
    const { docs } = await payload.find({ collection: 'audit-log', overrideAccess: true, where: { seq: { equals: 3 } } })
    // Past Payload and its hooks, as one with the database in their hands would.
    await payload.db.updateOne({ collection: 'audit-log', id: docs[0]?.id ?? '', data: { reason: 'en anden' } })
    const { status, stdout, stderr } = await runCommand('verify-audit.ts')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^The audit log is broken at entry 3: .* It now reads: /)
  })
})
