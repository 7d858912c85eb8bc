import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { beginErasures, erasureFiles, mustBeThere, noteErasure, readErasures } from '@/src/installation/erasures'
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
  expect(readErasures(files)).toEqual({ erasures: [erased], unreadable: 1 })
  const left = { kind: 'left', at: '2026-11-30T10:00:00.000Z', id: 'b', state: 'unsubscribed' } as const
  noteErasure(files, left)
  expect(readErasures(files)?.erasures).toEqual([erased, left])
})

it('what was sealed is read with its own secret, for its own purpose, alone', () => {
  const sealed = sealText('one secret', 'phrases in erasures.jsonl', 'Navn Navnesen')
  expect(sealed).not.toContain('Navn')
  expect(openText(['a later secret', 'one secret'], 'phrases in erasures.jsonl', sealed)).toBe('Navn Navnesen')
  expect(openText(['another'], 'phrases in erasures.jsonl', sealed)).toBeNull()
  expect(openText(['one secret'], 'second factor', sealed)).toBeNull()
  expect(openText(['one secret'], 'phrases in erasures.jsonl', 'xx')).toBeNull()
})

it('a list that begins where something is installed says that it does not know what was before; elsewhere it is empty', () => {
  const [now, folder] = [new Date('2026-11-30T10:00:00Z'), path.join(directory, 'begun')]
  const files = ['a', 'b'].map((name) => path.join(folder, name, 'erasures.jsonl'))
  beginErasures(files.slice(0, 1), { isNew: true, now })
  expect(readErasures(files)).toEqual({ erasures: [], unreadable: 0 })
  // A second file is completed from the first.
  const erased = { kind: 'erased', at: '2026-11-29T10:00:00.000Z', collection: 'users', id: 'a' } as const
  noteErasure(files.slice(0, 1), erased)
  beginErasures(files, { isNew: false, now })
  beginErasures(files, { isNew: false, now })
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(files.map(() => `${JSON.stringify(erased)}\n`))
  const lost = [path.join(folder, 'lost', 'erasures.jsonl')]
  beginErasures(lost, { isNew: false, now })
  expect(readErasures(lost)?.erasures).toEqual([{ kind: 'unknown', at: now.toISOString(), since: null }])
})

it('a list that is named must be there, and what is no list is refused', () => {
  const foreign = path.join(directory, 'foreign')
  writeFileSync(foreign, 'something else\n')
  expect(() => readErasures([foreign])).toThrow(/is damaged, or no list of erasures/)
  expect(() => mustBeThere([path.join(directory, 'nosuch.jsonl')])).toThrow(/There is no list of erasures at/)
})
