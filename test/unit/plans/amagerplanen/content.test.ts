import { describe, expect, it } from 'vitest'
import { lix } from '@/src/domain/readability/lix'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { content } from '@/src/plans/amagerplanen/content'
import { plan } from '@/src/plans/amagerplanen/plan'
import da from '@/src/plans/amagerplanen/texts/da.json'
import type { TextValue } from '@/src/plans/content'
import { TEXT_FIELDS } from '@/src/plans/text-fields'
import { dayOf, spanOf } from '@/src/seed/sample-days'

const { activities, afdelinger, zones, samples, texts: TEXTS } = content
const { agreements, areas, indicators } = content.internal

const everyText: [string, TextValue][] = Object.entries(da)
/** The internal area's texts that residents read; their Danish is in its own files. */
const INTERNAL = [
  ...agreements.flatMap(({ goals }) => goals.map(({ key }) => `goals.${key}.title`)),
  ...areas.flatMap(({ key, isProperName }) => (isProperName ? [] : [`areas.${key}.name`])),
  ...indicators.flatMap(({ code }) => [`indicators.${code}.plainName`, `indicators.${code}.plain`]),
]
const LIMITS = {
  title: 100,
  summary: 160,
  timeNote: 160,
  audienceNote: 160,
  tagline: 120,
  intro: 300,
  reason: 160,
  message: 240,
}

/** Facts that, if wrong, leave a resident in front of a closed door. */
const FACTS_THAT_ARE_NOT_KNOWN = [
  /\bkl\.? ?\d/i,
  /\b\d{1,2}[.:]\d{2}\b/,
  /(?:\+45 ?)?\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b/,
  /@/,
  /\bkr\b|\bkroner\b|\bgratis\b/i,
  /\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/i,
]

describe('the Danish content', () => {
  it('has the plan’s 20 afdelinger and 4,508 homes in four zones', () => {
    expect(afdelinger).toHaveLength(20)
    expect(zones.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(zones.reduce((sum, { homes }) => sum + homes, 0)).toBe(4508)
  })

  it('says for each offer what and for whom, and how to ask where no time is known', () => {
    for (const { slug, sessions } of activities) {
      for (const field of ['title', 'summary', 'body']) expect(da, slug).toHaveProperty([`activities.${slug}.${field}`])
      expect(sessions, slug).toEqual([])
    }
  })

  it('invents no clock time, weekday, price, phone number or e-mail', () => {
    // Samples are marked as such, and the amounts of the organisation (50,000 DKK) are in the agreement.
    for (const [key, text] of everyText.filter(([name]) => !/^(demo|organisation)\./.test(name))) {
      for (const pattern of FACTS_THAT_ARE_NOT_KNOWN) expect(lines(text).join('\n'), key).not.toMatch(pattern)
    }
  })

  it('is easy to read: LIX under 30', () => {
    for (const [key, text] of everyText) {
      const found = lix(lines(text).join('\n'))
      if (found !== null && found.words >= 30) expect(found.lix, key).toBeLessThan(30)
    }
  })

  it('does not publish what the plan itself is not sure of', () => {
    expect(activities.filter(({ state }) => state === 'toBeConfirmed').every(({ publish }) => !publish)).toBe(true)
  })

  it('has only keys that are shown somewhere', () => {
    for (const [key] of everyText) {
      const [collection = '', , field = ''] = key.split('.')
      expect(Object.keys(TEXT_FIELDS), key).toContain(collection)
      expect(Object.keys(TEXT_FIELDS[collection as keyof typeof TEXT_FIELDS]), key).toContain(field)
    }
  })
})

describe.each(plan.languages.filter((locale) => locale !== SOURCE_LOCALE))('the content in %s', (locale) => {
  it('has each text, of the same shape', () => {
    expect(Object.keys(TEXTS[locale] ?? {}).sort()).toEqual([...Object.keys(da), ...INTERNAL].sort())
    for (const [key, text] of everyText) expect(shape(TEXTS[locale]?.[key]), key).toEqual(shape(text))
  })
})

it.each(plan.languages)('no text in %s is empty or too long for its field', (locale) => {
  for (const [key, text] of Object.entries(TEXTS[locale] ?? {})) {
    for (const line of lines(text)) expect(line.trim(), key).not.toBe('')
    // Goals are sentences of the agreement, so they may be longer.
    const limit = key.startsWith('goals.') ? 200 : LIMITS[(key.split('.')[2] ?? '') as keyof typeof LIMITS]
    if (limit && typeof text === 'string') expect(text.length, key).toBeLessThanOrEqual(limit)
  }
})

describe('the samples', () => {
  it('say that they are samples, and lie around the day that is asked for', () => {
    for (const event of samples.events)
      expect(da[`demo.${event.slug}.summary` as keyof typeof da], event.slug).toMatch(/\(Eksempel\.\)$/)
    for (const today of ['2026-02-28', '2026-03-29', '2026-10-25', '2027-12-31', '2028-02-29']) {
      for (const event of samples.events) {
        const { start, end } = spanOf(event, today)
        expect(end > start, event.slug).toBe(true)
        for (const { of } of event.exceptions) expect(dayOf(of, today) >= today, event.slug).toBe(true)
      }
    }
  })

  it.each([
    [{ inDays: 9 }, '2026-12-09'],
    [{ coming: 'MO' }, '2026-11-30'],
    [{ coming: 'SU' }, '2026-12-06'],
    [{ coming: 'TU', days: 1 }, '2026-12-02'],
    [{ coming: 'SA', weeks: -2 }, '2026-11-21'],
    [{ coming: 'SA', after: 30 }, '2027-01-02'],
    [{ first: 'WE' }, '2026-11-04'],
    [{ last: 'WE' }, '2026-10-28'],
  ] as const)('%o is %s, seen from Monday 30 November 2026', (day, date) => {
    expect(dayOf(day, '2026-11-30')).toBe(date)
  })
})

function lines(text: TextValue): string[] {
  if (typeof text === 'string') return [text]
  return text.flatMap((block) => (typeof block === 'string' ? [block] : 'list' in block ? block.list : [block.heading]))
}

function shape(text: TextValue | undefined): unknown {
  if (!Array.isArray(text)) return typeof text
  return text.map((block) => (typeof block === 'string' ? 'text' : 'list' in block ? block.list.length : 'heading'))
}
