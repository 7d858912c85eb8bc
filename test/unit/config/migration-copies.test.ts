import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { copyBefore, dropOldCopies } from '@/src/config/sqlite/migration-copies'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-copies-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const NOW = new Date('2026-12-20T03:00:00Z')

test('copies made before a migration go after 14 days, and nothing else does', () => {
  const file = path.join(directory, 'helhedsplan.sqlite')
  const made = (name: string, day: string) => {
    writeFileSync(name, '')
    utimesSync(name, new Date(day), new Date(day))
  }
  made(file, '2026-11-01')
  made(path.join(directory, 'before-christmas.sqlite'), '2026-11-01')
  made(copyBefore(file, '20261123_230150_initial'), '2026-12-05')
  made(`${copyBefore(file, '20261123_230150_initial')}-wal`, '2026-12-05')
  made(copyBefore(file, '20261125_070400_internal_area'), '2026-12-08')
  expect(dropOldCopies(file, NOW).sort()).toEqual([
    'before-20261123_230150_initial.sqlite',
    'before-20261123_230150_initial.sqlite-wal',
  ])
  expect(readdirSync(directory).sort()).toEqual([
    'before-20261125_070400_internal_area.sqlite',
    'before-christmas.sqlite',
    'helhedsplan.sqlite',
  ])
})
