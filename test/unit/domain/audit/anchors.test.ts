import { describe, expect, test } from 'vitest'
import { databaseAddress } from '@/src/config/database-address'
import { anchorsIn, isLostByRestore, isOwn, restoredLine, restoresIn } from '@/src/domain/audit/anchors'

const HASH = 'ab'.repeat(32)
const NOW = new Date('2026-11-30T10:00:00.000Z')
const LIVE = 'file:/srv/plan 1/helhedsplan.sqlite'

describe('the note of a restore', () => {
  test('names its database, whatever its folder is called, and is for that one alone', () => {
    const text = ['/tmp/trial', '/srv/plan 1'].map((folder) =>
      restoredLine({ seq: 501, hash: HASH }, `file:${folder}/helhedsplan.sqlite`, NOW),
    )
    const restores = restoresIn(`${text.join('\r\n')}\n2026-11-30T11:00:00.000Z 502:${HASH}\n`)
    expect(restores.map((restored) => isOwn(restored, LIVE))).toEqual([false, true])
    const [lost] = anchorsIn(`2026-11-30T09:00:00.000Z 538:${HASH}`)
    if (!lost) throw new Error('no anchor')
    const told = (of: typeof restores) =>
      isLostByRestore(
        lost,
        of.filter((restored) => isOwn(restored, LIVE)),
      )
    expect([told(restores.slice(0, 1)), told(restores)]).toEqual([false, true])
  })

  test('of an earlier version names none, and is believed', () => {
    const [restored] = restoresIn(
      `2026-11-30T09:00:00.000Z restored to 7:${HASH}\n2026-11-30T10:00:00.000Z 8:${HASH}\n`,
    )
    expect(restored).toEqual({ at: '2026-11-30T09:00:00.000Z', seq: 7, into: null })
    expect(restored && isOwn(restored, LIVE)).toBe(true)
  })
})

test('a database’s address names neither user nor password, and nothing that may differ between its processes', () => {
  const address = (uri: string) => databaseAddress({ kind: 'mongodb', uri } as Parameters<typeof databaseAddress>[0])
  expect(address('mongodb://user:secret@one:27017,two:27017/plan?replicaSet=a')).toBe(
    'mongodb://one:27017,two:27017/plan',
  )
  expect(address('mongodb://one')).toBe('mongodb://one/test')
  expect(databaseAddress({ kind: 'sqlite', file: '/nowhere/a/../b.sqlite' })).toBe('file:/nowhere/b.sqlite')
})
