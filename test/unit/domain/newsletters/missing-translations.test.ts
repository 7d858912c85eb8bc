import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CHOICES } from '@/src/domain/newsletters/language-choices'
import {
  type LanguageOfEdition,
  missingTranslations,
  type NamedText,
} from '@/src/domain/newsletters/missing-translations'
import { FIELD_STATES } from '@/src/domain/translation/translation-state'

const text: fc.Arbitrary<NamedText> = fc.record({
  name: fc.string({ minLength: 1 }).map((name) => ({ da: name, en: name })),
  state: fc.constantFrom(...FIELD_STATES),
})
const language: fc.Arbitrary<LanguageOfEdition> = fc.record({
  name: fc.nat().map((n) => ({ da: `sprog ${n}`, en: `language ${n}` })),
  choice: fc.constantFrom(null, ...LANGUAGE_CHOICES),
  texts: fc.array(text, { maxLength: 20 }),
})

describe('missingTranslations', () => {
  it('stops an edition exactly where a language is unfinished and nobody has chosen', () => {
    fc.assert(
      fc.property(fc.array(language), (languages) => {
        const open = languages.filter(
          ({ choice, texts }) => choice === null && texts.some(({ state }) => state !== 'reviewed'),
        )
        const sentences = missingTranslations(languages)
        expect(sentences.length === 0).toBe(open.length === 0)
        for (const { name } of open) expect(sentences.some(({ en }) => en.includes(name.en))).toBe(true)
      }),
    )
  })

  it('names the texts and what is wrong with each; of very many only the first', () => {
    const texts: NamedText[] = [
      { name: { da: 'titlen', en: 'the title' }, state: 'outdated' },
      { name: { da: 'indledningen', en: 'the introduction' }, state: 'reviewed' },
      ...Array.from({ length: 8 }, (_, index): NamedText => ({
        name: { da: `afsnit ${index}`, en: `section ${index}` },
        state: 'missing',
      })),
    ]
    const [sentence] = missingTranslations([{ name: { da: 'arabisk', en: 'Arabic' }, choice: null, texts }])
    expect(sentence?.da).toContain('Ikke alt er oversat til arabisk: titlen (forældet), afsnit 0 (mangler)')
    expect(sentence?.da).toContain('og 3 andre')
    expect(sentence?.da).not.toContain('indledningen')
    expect(sentence?.en).toContain('and 3 more')
  })

  it('says it once of languages that lack the same', () => {
    const texts: NamedText[] = [{ name: { da: 'titlen', en: 'the title' }, state: 'missing' }]
    const languages = ['somali', 'urdu'].map((name) => ({ name: { da: name, en: name }, choice: null, texts }))
    expect(missingTranslations(languages).map(({ da }) => da.slice(0, 53))).toEqual([
      'Ikke alt er oversat til somali, urdu: titlen (mangler',
    ])
  })
})
