import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lix } from '@/src/domain/readability/lix'

describe('lix', () => {
  it('adds words per sentence and percent of long words', () => {
    // 9 words, 2 sentences, 2 long ("onsdagscafé", "frivillige"): 4.5 + 22.2.
    expect(lix('Kom til vores onsdagscafé i dag. Her er frivillige.')).toEqual({
      lix: 27,
      level: 'easy',
      words: 9,
      sentences: 2,
      longWords: 2,
    })
  })

  it('counts letters of the Danish alphabet, six of them as short', () => {
    expect(lix('øåæøåæ.')).toMatchObject({ longWords: 0 })
    expect(lix('øåæøåæø.')).toMatchObject({ longWords: 1 })
  })

  it('is not misled by abbreviations, dates and times', () => {
    expect(lix('Vi ses kl. 10.30 den 1. marts hos bl.a. naboen.')).toMatchObject({ sentences: 1, words: 10 })
    expect(lix('Tag fx. din mor med. Det er sjovt.')).toMatchObject({ sentences: 2 })
  })

  it('takes each point of a list, and what stands before a colon, as a sentence', () => {
    expect(lix('Tag med:\n- en kop\n- en ven\n\n1. Kom ind\n')).toMatchObject({ sentences: 4, words: 8 })
  })

  it('ends sentences at quotes, brackets and dots in a row', () => {
    expect(lix('Hun sagde: »Kom nu!« Vi gik … Så kom de.')).toMatchObject({ sentences: 4 })
  })

  it('gives null where there are no words', () => {
    for (const text of ['', '  \n ', '...', '10-12']) expect(lix(text)).toBeNull()
  })

  it('names the steps', () => {
    expect(lix('Kom nu.')).toMatchObject({ level: 'veryEasy' })
    expect(lix('Boligorganisationernes helhedsplanssekretariat.')).toMatchObject({ lix: 102, level: 'veryHard' })
  })

  it('does not change when a text is said twice, and never breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = lix(text)
        expect(lix(`${text}\n${text}`)?.lix).toBe(once?.lix)
        if (once !== null) expect(once.longWords).toBeLessThanOrEqual(once.words)
      }),
    )
  })
})
