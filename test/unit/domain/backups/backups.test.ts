import { describe, expect, it } from 'vitest'
import { isBackupDue } from '@/src/domain/backups/backup-due'
import { backupState, daysToDrop, type NightlyResult } from '@/src/domain/backups/nightly-result'

const result = (more: Partial<NightlyResult> = {}): NightlyResult => ({
  day: '2026-11-29',
  at: '2026-11-29T02:01:00.000Z',
  isWhole: true,
  tries: 1,
  words: '',
  ...more,
})

describe('isBackupDue', () => {
  it.each([
    ['never before, in the night', null, '2026-11-29T03:00', '2026-11-29T02:00:00Z', true],
    ['before three', null, '2026-11-29T02:59', '2026-11-29T01:59:00Z', false],
    ['made today', result(), '2026-11-29T23:00', '2026-11-29T22:00:00Z', false],
    ['the site was down at night', result(), '2026-11-30T10:00', '2026-11-30T09:00:00Z', true],
    ['failed just now', result({ isWhole: false }), '2026-11-29T03:30', '2026-11-29T02:30:00Z', false],
    ['failed an hour ago', result({ isWhole: false }), '2026-11-29T04:30', '2026-11-29T03:30:00Z', true],
    ['failed often', result({ isWhole: false, tries: 3 }), '2026-11-29T14:30', '2026-11-29T13:30:00Z', false],
    [
      'the clock was a year ahead',
      result({ day: '2027-11-29', at: '2027-11-29T02:01:00.000Z' }),
      '2026-11-29T04:30',
      '2026-11-29T03:30:00Z',
      true,
    ],
  ] as const)('%s', (_, last, local, now, due) => {
    expect(isBackupDue(last, new Date(now), local)).toBe(due)
  })
})

describe('backupState', () => {
  it('knows none, failed, old and well, and takes no clock that went back for an age', () => {
    const now = new Date('2026-11-29T12:00:00Z')
    expect(backupState(null, now)).toBe('none')
    expect(backupState(result({ isWhole: false }), now)).toBe('failed')
    expect(backupState(result({ at: '2026-11-27T23:00:00.000Z' }), now)).toBe('old')
    expect(backupState(result(), now)).toBe('well')
    expect(backupState(result({ at: '2027-01-01T02:00:00.000Z' }), now)).toBe('well')
  })
})

describe('daysToDrop', () => {
  it('drops what is older than the days to keep, and never the last one', () => {
    expect(daysToDrop(['2026-11-01', '2026-11-15', '2026-11-16', '2026-11-29'], 14, '2026-11-29')).toEqual([
      '2026-11-01',
    ])
    expect(daysToDrop(['2025-01-01'], 14, '2026-11-29')).toEqual([])
  })
})
