import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsPhrase, slugWithout, withoutPhrase, wordsAround } from '@/src/domain/audit/without-phrase'

const NAME = 'Åse Kvist'

/** A text in pieces, each a node of its own, some of them in a link. */
const pieces = fc.array(fc.constantFrom('Åse', ' ', 'Kvist', 'Å', 'se ', 'Kv', 'ist', '\u00a0', 'og', ' Ole.'), {
  minLength: 1,
  maxLength: 12,
})
/** The name as whole words. */
const WHOLE = /(?<!\p{L})åse[\s\u00a0]+kvist(?!\p{L})/iu
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
        const isThere = WHOLE.test(read)
        expect(containsPhrase({ root: paragraph }, NAME)).toBe(isThere)
        const left = withoutPhrase({ root: paragraph }, NAME)
        expect(containsPhrase(left, NAME)).toBe(false)
        expect(textsIn(left)).toBe(read.replaceAll(new RegExp(WHOLE, 'giu'), '[fjernet]'))
        expect(textsIn({ root: paragraph })).toBe(read)
      }),
    )
  })

  it.each([
    ['Ring til Per.', 'Ring til [fjernet].'],
    ['Pers cykel, og Per’s', '[fjernet]s cykel, og [fjernet]’s'],
    ['procent, Pernille, SuPer, Per2, 2Per', null],
    ['su\u00adper og Per\u200cson', null],
    ['Per-Ole; per@example.org; hos-per', '[fjernet]-Ole; [fjernet]@example.org; hos-[fjernet]'],
    ['Perss, Persen', null],
  ])('stands as whole words: Per in %j', (text, left) => {
    expect(containsPhrase(text, 'Per')).toBe(left !== null)
    expect(withoutPhrase(text, 'Per')).toBe(left ?? text)
  })

  it.each([
    ['Строка', 'Подстрока и Строка.', 'Подстрока и [fjernet].'],
    ['Çelik', 'Öçelik, Çelik’in', 'Öçelik, [fjernet]’in'],
    ['محمد', 'محمدية ومحمد ولمحمدٌ', 'محمدية و[fjernet] ول[fjernet]ٌ'],
    ['राम', 'रामा', 'रामा'],
    ['@example.org', 'per@example.org', 'per[fjernet]'],
  ])('stands as whole words in every script: %s in %s', (phrase, text, left) =>
    expect(withoutPhrase(text, phrase)).toBe(left.normalize()),
  )

  it('is no part of a word of which another part is bold, or in a link', () => {
    const parts = { root: paragraphOf(['on', 'Line', ' og mer'], 1) }
    expect(containsPhrase(parts, 'Line')).toBe(false)
    expect(withoutPhrase(parts, 'Line')).toEqual(parts)
  })

  it('leaves what the editor builds its trees of, and takes out what people wrote', () => {
    const tree = (text: string, url: string, alt: string) => ({
      root: {
        type: 'root',
        version: 1,
        format: 'left',
        direction: 'ltr',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', mode: 'normal', style: 'left', text },
              { type: 'linebreak', version: 1 },
              { type: 'link', id: 'left', fields: { linkType: 'custom', newTab: false, url }, children: [] },
              {
                type: 'link',
                fields: { linkType: 'internal', doc: { relationTo: 'pages', value: 'left' } },
                children: [],
              },
              { type: 'picture', fields: { alt } },
            ],
          },
        ],
      },
    })
    for (const phrase of ['linebreak', 'normal', 'left', 'internal', 'pages', 'ltr', 'root', 'paragraph', 'custom']) {
      const before = tree(`Med ${phrase}.`, `https://example.org/${phrase}?x`, phrase)
      expect(withoutPhrase({ da: before }, phrase)).toEqual({
        da: tree('Med [fjernet].', 'https://example.org/fjernet?x', '[fjernet]'),
      })
    }
  })

  it('leaves the codes that a shape names, and takes out of all other texts', () => {
    const shape = { unit: 'kept', rows: { name: 'words', kind: 'kept' }, href: 'address', slug: 'slug' } as const
    const value = {
      unit: 'per',
      rows: [{ name: 'Per', kind: 'per', more: 'per' }],
      href: '/hos-per',
      slug: 'per',
      n: 1,
    }
    expect(withoutPhrase(value, 'Per', { shape, whole: true, mark: 'id' })).toEqual({
      unit: 'per',
      rows: [{ name: '[fjernet]', kind: 'per', more: '[fjernet]' }],
      href: '/hos-fjernet',
      slug: 'fjernet-id',
      n: 1,
    })
    expect(containsPhrase({ unit: 'per', rows: [{ kind: 'per' }] }, 'Per', shape)).toBe(false)
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
