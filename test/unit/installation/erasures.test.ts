import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { erasureFiles, noteErasure, readErasures } from '@/src/installation/erasures'
import { openPhrase, sealPhrase } from '@/src/installation/sealed-phrase'

const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-erasures-'))
afterAll(() => rmSync(directory, { recursive: true }))

it('a list in two places is one, a line that was cut off is none, and no list is told from an empty one', () => {
  const files = erasureFiles({ dataDirectory: path.join(directory, 'data'), backups: { directory: path.join(directory, 'backups') } })
  expect(readErasures(files)).toBeNull()
  const erased = { kind: 'erased', at: '2026-11-29T10:00:00.000Z', collection: 'subscribers', id: 'a' } as const
  noteErasure(files, erased)
  appendFileSync(files[0] ?? '', '{"kind":"erased","at":"2026-11-29T1')
  expect(readErasures(files)).toEqual([erased])
})

it('a phrase is read with the secret it was sealed with alone', () => {
  const sealed = sealPhrase('one secret', 'Navn Navnesen')
  expect(sealed).not.toContain('Navn')
  expect(openPhrase('one secret', sealed)).toBe('Navn Navnesen')
  expect(openPhrase('another', sealed)).toBeNull()
  expect(openPhrase('one secret', 'xx')).toBeNull()
})
