import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  choiceByLanguage,
  choiceFor,
  chosenLanguages,
  LANGUAGE_CHOICES,
} from '@/src/domain/newsletters/language-choices'

const languages = fc.stringMatching(/^[a-z]{2}$/)
const lists = fc.record({ leaveOut: fc.uniqueArray(languages), withNote: fc.uniqueArray(languages) })

it('keeps what was chosen by language when it becomes lists, and the other way', () => {
  fc.assert(
    fc.property(fc.dictionary(languages, fc.constantFrom(null, ...LANGUAGE_CHOICES)), (before) => {
      const chosen = chosenLanguages(before)
      for (const [language, choice] of Object.entries(before)) expect(choiceFor(chosen, language)).toBe(choice)
      const made = Object.entries(before).filter(([, choice]) => choice !== null)
      expect(new Map(Object.entries(choiceByLanguage(chosen)))).toEqual(new Map(made))
    }),
  )
})

it('leaves a language out that stands in both lists, and says nothing of one in none', () => {
  fc.assert(
    fc.property(lists, languages, (chosen, language) => {
      const choice = choiceFor(chosen, language)
      expect(choice === 'leaveOut').toBe(chosen.leaveOut.includes(language))
      expect(choice === null).toBe(![...chosen.leaveOut, ...chosen.withNote].includes(language))
    }),
  )
  for (const nothing of [null, undefined, {}, { leaveOut: null }]) expect(choiceFor(nothing, 'so')).toBeNull()
})
