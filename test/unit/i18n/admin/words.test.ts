import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { da } from '@/src/i18n/admin/da'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

describe('the words of the admin', () => {
  it('have the same values in each language', () => {
    for (const [phrase, danish] of Object.entries(da))
      expect(placeholders(danish), phrase).toEqual(placeholders(phrase))
  })

  it('stand in alphabetical order, so that each is found and merged', () => {
    const phrases = Object.keys(da)
    expect(phrases).toEqual(phrases.toSorted((one, other) => one.localeCompare(other, 'en')))
  })

  it('are all used', () => {
    const code = ['src', 'collections', 'app']
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)))
      .filter((file) => /\.tsx?$/.test(file) && file !== path.join('src', 'i18n', 'admin', 'da.ts'))
      .map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'"))
      .join('\n')
    expect(Object.keys(da).filter((phrase) => !code.includes(`'${phrase}'`) && !code.includes(`"${phrase}"`))).toEqual(
      [],
    )
  })

  it('are put together in the language that is read', () => {
    expect(sayIn('da')('and {{count}} more', { count: 3 })).toBe('og 3 til')
    const name = label('the title')
    expect(label('section {{number}} ({{name}})', { number: 2, name })).toEqual({
      da: 'afsnit 2 (titlen)',
      en: 'section 2 (the title)',
    })
  })

  it('are said with the values that they name, no fewer and no more', () => {
    const say = sayIn('en')
    // @ts-expect-error -- The value is forgotten.
    expect(say('and {{count}} more')).toBe('and  more')
    // @ts-expect-error -- One of two is forgotten.
    expect(say('section {{number}} ({{name}})', { number: 2 })).toBe('section 2 ()')
    // @ts-expect-error -- Another is given too.
    expect(say('and {{count}} more', { count: 3, most: 4 })).toBe('and 3 more')
    // @ts-expect-error -- It names none.
    expect(label('the title', { count: 3 }).en).toBe('the title')
  })

  it('are English for whoever reads no language of the admin', () => {
    expect(['da', 'en', 'de'].map((language) => languageOf({ language }))).toEqual(['da', 'en', 'en'])
  })
})
