import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALE_CODES, LOCALES, SOURCE_LOCALE } from '@/src/i18n/locales'
import { MESSAGES } from '@/src/i18n/messages'
import { PLANS } from '@/src/plans/plans'

/** All messages by key ("offers.count_one"), as i18next uses them. */
function words(messages: object, above = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? words(value, `${above}${name}.`) : [[above + name, String(value)]],
  )
}

/** i18next uses CLDR's names for a language's plural forms. */
const FORM = /_(zero|one|two|few|many|other)$/
const formsOf = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories

const danish = words(MESSAGES[SOURCE_LOCALE])
const counted = new Set(danish.flatMap(([key]) => (FORM.test(key) ? [key.replace(FORM, '')] : [])))

/**
 * The keys that a language must have: those of Danish, and for each counted message all plural forms of the language.
 */
function keysFor(locale: string): string[] {
  const plain = danish.map(([key]) => key).filter((key) => !FORM.test(key))
  return [...plain, ...[...counted].flatMap((key) => formsOf(locale).map((form) => `${key}_${form}`))].sort()
}

const filled = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '')

describe.each(LOCALE_CODES)('the messages in %s', (locale) => {
  const own = words(MESSAGES[locale])

  it('have each key of the Danish, and each form by which the language counts, and nothing else', () => {
    expect(own.map(([key]) => key).sort()).toEqual(keysFor(locale))
  })

  it('say something, and fill in what the Danish fills in', () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('')
      const base = key.replace(FORM, '')
      const names = danish.filter(([other]) => other.replace(FORM, '') === base).flatMap(([, said]) => filled(said))
      // "One home" needs no number.
      const needed = FORM.test(key) ? [] : names
      expect(
        filled(text).filter((name) => !names.includes(name)),
        key,
      ).toEqual([])
      expect(
        needed.filter((name) => !filled(text).includes(name)),
        key,
      ).toEqual([])
    }
  })

  it('are of a language whose dates and numbers this Node can write', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([LOCALES[locale].intl])).toHaveLength(1)
  })
})

it('asks of Polish the forms for one, few and many', () => {
  expect(formsOf('pl').sort()).toEqual(['few', 'many', 'one', 'other'])
  expect(keysFor('pl')).toContain('offers.count_few')
})

/** `test/plans/register.ts` has added the made-up plan of the tests, which no installation offers. */
const offered = Object.entries(PLANS).filter(([name]) => name !== 'lilleby')

it.each<readonly [string, readonly string[]]>([
  ['src/i18n/messages', LOCALE_CODES],
  ...offered.map(([name, { plan }]) => [`src/plans/${name}/texts`, plan.languages] as const),
  ['test/plans/lilleby/texts', PLANS.lilleby?.plan.languages ?? []],
])('%s holds one file of each language that is listed, and no other', (folder, languages) => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(files.sort()).toEqual(languages.map((code) => `${code}.json`).sort())
})

it.each(LOCALE_CODES)('%s is a language of some plan', (locale) => {
  expect(offered.flatMap(([, { plan }]) => plan.languages)).toContain(locale)
})
