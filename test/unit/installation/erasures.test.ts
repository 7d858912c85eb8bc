import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { erasureFiles, noteErasure, readErasures } from '@/src/installation/erasures'
import { openText, sealText } from '@/src/installation/sealed-text'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-erasures-'))
afterAll(() => rmSync(directory, { recursive: true }))

it('a list in two places is one, a line that was cut off is none, and no list is told from an empty one', () => {
  const files = erasureFiles({
    dataDirectory: path.join(directory, 'data'),
    backups: { directory: path.join(directory, 'backups') },
  })
  expect(readErasures(files)).toBeNull()
  const erased = { kind: 'erased', at: '2026-11-29T10:00:00.000Z', collection: 'subscribers', id: 'a' } as const
  noteErasure(files, erased)
  appendFileSync(files[0] ?? '', '{"kind":"erased","at":"2026-11-29T1')
  expect(readErasures(files)).toEqual([erased])
})

it('what was sealed is read with its own secret, for its own purpose, alone', () => {
  const sealed = sealText('one secret', 'phrases in erasures.jsonl', 'Navn Navnesen')
  expect(sealed).not.toContain('Navn')
  expect(openText(['a later secret', 'one secret'], 'phrases in erasures.jsonl', sealed)).toBe('Navn Navnesen')
  expect(openText(['another'], 'phrases in erasures.jsonl', sealed)).toBeNull()
  expect(openText(['one secret'], 'second factor', sealed)).toBeNull()
  expect(openText(['one secret'], 'phrases in erasures.jsonl', 'xx')).toBeNull()
})
