import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/src/domain/translation/plain-text'
import { documentState, FIELD_STATES, fieldState, sourceHash } from '@/src/domain/translation/translation-state'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const block = (type: string, ...children: unknown[]) => ({ type, children, version: 1 })
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })
const rich = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1 } })

describe('plainText', () => {
  it('keeps blocks apart and words whole', () => {
    const content = rich(
      block('heading', text('Kom til '), text('ca', 1), text('fé')),
      block('paragraph'),
      block(
        'list',
        block('listitem', text('kaffe')),
        block('listitem', text('te'), { type: 'linebreak' }, text('kage')),
      ),
    )
    expect(plainText(content)).toBe('Kom til café kaffe te kage')
  })
  it('says where links lead', () => {
    expect(plainText(rich(block('paragraph', link('https://example.org', text('Se her')), text('.'))))).toBe(
      'Se her (https://example.org).',
    )
  })
  it('finds no words in what is no text', () => {
    for (const nothing of [null, undefined, 7, {}, [], rich()]) expect(plainText(nothing)).toBe('')
  })
})

describe('sourceHash', () => {
  it('is short, and does not see white space, blank lines or bold type', () => {
    expect(sourceHash('Kom og spis')).toMatch(/^[0-9a-f]{16}$/)
    expect(sourceHash('  Kom\n og  spis ')).toBe(sourceHash('Kom og spis'))
    expect(sourceHash(rich(block('paragraph', text('Kom')), block('paragraph'), block('paragraph', text('nu'))))).toBe(
      sourceHash(rich(block('paragraph', text('Kom', 1)), block('paragraph', text('nu')))),
    )
    // The two Unicode forms of å.
    expect(sourceHash('a\u030A')).toBe(sourceHash('å'))
  })
  it('sees a changed word, and a changed address', () => {
    expect(sourceHash('Kom kl. 10')).not.toBe(sourceHash('Kom kl. 11'))
    expect(sourceHash(rich(link('https://a.example', text('x'))))).not.toBe(
      sourceHash(rich(link('https://b.example', text('x')))),
    )
  })
  it('does not see white space anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        expect(sourceHash(words.join('  \n'))).toBe(sourceHash(` ${words.join(' ')} `))
      }),
    )
  })
})

describe('fieldState', () => {
  const danish = 'Kom og spis'
  const source = sourceHash(danish)
  it.each([
    ['missing', danish, '', null],
    ['missing', danish, '  ', { source, by: 'person' as const }],
    ['machine', danish, 'Come and eat', { source, by: 'machine' as const }],
    ['reviewed', danish, 'Come and eat', { source, by: 'person' as const }],
    ['reviewed', `${danish}\n`, 'Come and eat', { source, by: 'person' as const }],
    ['outdated', 'Kom og drik', 'Come and eat', { source, by: 'person' as const }],
    ['outdated', 'Kom og drik', 'Come and eat', { source, by: 'machine' as const }],
    ['machine', danish, 'Come and eat', null],
    ['reviewed', null, null, null],
    ['outdated', '', 'Come and eat', { source, by: 'person' as const }],
  ])('%s: %j → %j, %j', (state, from, translated, record) => {
    expect(fieldState({ danish: from, translated, record })).toBe(state)
  })
})

describe('documentState', () => {
  it('is the worst of its fields', () => {
    expect(documentState([])).toBe('reviewed')
    expect(documentState(['reviewed', 'machine'])).toBe('machine')
    expect(documentState(['machine', 'outdated', 'reviewed'])).toBe('outdated')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FIELD_STATES), { minLength: 1 }), (states) => {
        const worst = documentState(states)
        expect(states).toContain(worst)
        expect(states.every((state) => FIELD_STATES.indexOf(state) >= FIELD_STATES.indexOf(worst))).toBe(true)
      }),
    )
  })
})
