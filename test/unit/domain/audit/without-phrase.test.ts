import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsPhrase, slugWithout, withoutPhrase, wordsAround } from '@/src/domain/audit/without-phrase'

const NAME = 'Åse Kvist'

/** A text in pieces: each a node of its own, some of them in a link. */
const pieces = fc.array(fc.constantFrom('Åse', ' ', 'Kvist', 'Å', 'se ', 'Kv', 'ist', '\u00a0', 'og', ' Ole.'), {
  minLength: 1,
  maxLength: 12,
})
const paragraphOf = (texts: readonly string[], linked: number) => ({
  type: 'paragraph',
  children: texts.map((text, index) =>
    index === linked ? { type: 'link', children: [{ type: 'text', text }] } : { type: 'text', text },
  ),
})
const textsIn = (value: unknown): string =>
  (JSON.stringify(value).match(/"text":"(.*?)"/g) ?? [])
    .map((one) => (JSON.parse(`{${one}}`) as { text: string }).text)
    .join('')

describe('a phrase', () => {
  it.each([
    'Spørg Åse Kvist.',
    'ÅSE KVIST',
    'A\u030ase Kvist',
    'Åse\u00a0Kvist',
    'Åse  Kvist',
    'Åse\nKvist',
    'Å\u00adse Kv\u200bist',
    'Åse\u200b Kvist',
    '\u200eÅse Kvist',
    'hos-aase-kvist',
    'skriv til aase.kvist@example.org',
  ])('is found in %j, and gone from it', (text) => {
    expect(containsPhrase({ deep: [text] }, NAME)).toBe(true)
    expect(containsPhrase(withoutPhrase({ deep: [text] }, NAME), NAME)).toBe(false)
  })

  it('is found however its apostrophe and its hyphen were typed, and with the marks of Arabic', () => {
    expect(containsPhrase('Hos O’Brien\u2011Kvist', "O'Brien-Kvist")).toBe(true)
    expect(containsPhrase('عند مُحَمَّد علي', 'محمد علي')).toBe(true)
    expect(containsPhrase(withoutPhrase('عند مُحَمَّد علي', 'محمد علي'), 'محمد')).toBe(false)
  })

  it.each(['Åse og Kvist', 'baase-kvistede', 'Åse-Kvist', 'Åse'])('is not found in %j', (text) =>
    expect(containsPhrase(text, NAME)).toBe(false),
  )

  it('is found over the nodes of a paragraph, and nothing else of it is lost', () => {
    fc.assert(
      fc.property(pieces, fc.nat(12), (texts, linked) => {
        const paragraph = paragraphOf(texts, linked)
        const read = texts.join('')
        const isThere = /åse[\s\u00a0]+kvist/iu.test(read)
        expect(containsPhrase({ root: paragraph }, NAME)).toBe(isThere)
        const left = withoutPhrase({ root: paragraph }, NAME)
        expect(containsPhrase(left, NAME)).toBe(false)
        expect(textsIn(left)).toBe(read.replaceAll(/åse[\s\u00a0]+kvist/giu, '[fjernet]'))
        expect(textsIn({ root: paragraph })).toBe(read)
      }),
    )
  })

  it('does not reach over two paragraphs', () => {
    expect(containsPhrase({ children: [paragraphOf(['Åse'], -1), paragraphOf(['Kvist'], -1)] }, NAME)).toBe(false)
  })

  it('leaves an address that is one, and no other', () => {
    expect(slugWithout('hos-aase-kvist', NAME, '3F2A-99xx')).toBe('hos-fjernet-3f2a99xx')
    expect(slugWithout('hos-ole', NAME, 'a')).toBeNull()
  })
})

it.each([
  ['Spørg Åse Kvist.', 'Spørg Åse Kvist.'],
  [
    { da: null, en: ['x', { note: `${'a '.repeat(40)}Åse\nKvist${' b'.repeat(40)}` }] },
    `… ${'a '.repeat(20)}Åse Kvist${' b'.repeat(20)} …`,
  ],
  [paragraphOf(['Spørg Å', 'se ', 'Kvist', ' om det'], 1), 'Spørg Åse Kvist om det'],
  ['Åse og Kvist', null],
])('shows a few words around it in %j', (value, words) => expect(wordsAround(value, NAME)).toBe(words))
