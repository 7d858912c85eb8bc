import { describe, expect, it } from 'vitest'
import { DELIVERY_STATES, type Counts } from '@/src/domain/deliveries/delivery'
import { progressOf } from '@/src/domain/deliveries/progress'
import type { Unfinished } from '@/src/domain/newsletters/missing-translations'
import { editionDateWords, missingTranslationWords, progressWords } from '@/src/i18n/admin/rule-words'
import { inEachLanguage, type Label } from '@/src/i18n/admin/words'

const NONE = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Counts
const progress = (counts: Partial<Counts>, isOver = false) => {
  const found = progressOf({ ...NONE, ...counts }, isOver)
  return found && progressWords(found)
}

describe('what the rules return, in words', () => {
  it('says how many mails were sent, failed and are unknown, and how many are left', () => {
    expect(progress({ accepted: 212, failed: 3, unknown: 1 })).toEqual({
      da: 'Sendt 212, mislykket 3, uvis 1.',
      en: 'Sent 212, failed 3, unknown 1.',
    })
    expect(progress({ accepted: 2, skipped: 1, pending: 3, handing: 1 })).toEqual({
      da: 'Sendt 2, mislykket 0, uvis 0, sprunget over 1. 4 mangler endnu.',
      en: 'Sent 2, failed 0, unknown 0, skipped 1. 4 to go.',
    })
    expect(progress({ accepted: 2, pending: 3 }, true)?.da).toBe('Sendt 2, mislykket 0, uvis 0. 3 blev ikke sendt.')
  })

  it('says from which day an edition can take effect', () => {
    expect(editionDateWords({ code: 'beforePrevious', number: 2, effectiveFrom: '2027-03-01' })).toEqual({
      da: 'Udgave 2 gælder fra 1. marts 2027. Vælg den dag eller en senere.',
      en: 'Edition 2 takes effect on 1 March 2027. Choose that day or a later one.',
    })
  })

  it('names the texts that are not translated and what is wrong with each; of very many only the first', () => {
    const named = (name: string, danish = name) => inEachLanguage((language) => (language === 'da' ? danish : name))
    const texts: Unfinished<Label>[] = [
      { name: named('the title', 'titlen'), state: 'outdated' },
      ...Array.from({ length: 8 }, (_, index) => ({ name: named(`${index}`), state: 'missing' as const })),
    ]
    const { da, en } = missingTranslationWords({ languages: [named('Arabic', 'arabisk'), named('urdu')], texts })
    expect(da).toContain('Ikke alt er oversat til arabisk, urdu: titlen (forældet), 0 (mangler)')
    expect(da).toContain('og 3 til')
    expect(en).toContain('and 3 more')
  })
})
