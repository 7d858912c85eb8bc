import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CHOICES } from '@/src/domain/newsletters/language-choices'
import {
  type LanguageOfEdition,
  missingTranslations,
  type NamedText,
} from '@/src/domain/newsletters/missing-translations'
import { FIELD_STATES } from '@/src/domain/translation/translation-state'

const text: fc.Arbitrary<NamedText<string>> = fc.record({
  name: fc.string({ minLength: 1 }),
  state: fc.constantFrom(...FIELD_STATES),
})
const language: fc.Arbitrary<LanguageOfEdition<string>> = fc.record({
  name: fc.nat().map((n) => `sprog ${n}`),
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
        expect(
          missingTranslations(languages)
            .flatMap((group) => group.languages)
            .sort(),
        ).toEqual(open.map(({ name }) => name).sort())
      }),
    )
  })

  it('names languages that lack the same together, without what is read', () => {
    const texts: NamedText<string>[] = [
      { name: 'titlen', state: 'missing' },
      { name: 'indledningen', state: 'reviewed' },
    ]
    const languages = ['somali', 'urdu'].map((name) => ({ name, choice: null, texts }))
    expect(missingTranslations(languages)).toEqual([
      { languages: ['somali', 'urdu'], texts: [{ name: 'titlen', state: 'missing' }] },
    ])
  })
})
