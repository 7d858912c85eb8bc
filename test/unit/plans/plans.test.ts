import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lix } from '@/src/domain/readability/lix'
import { da } from '@/src/i18n/admin/da'
import { type Palette, painted } from '@/src/plans/colours'
import type { Content, TextValue } from '@/src/plans/content'
import { lacksOf } from '@/src/plans/lacks'
import { brokenReferences } from '@/src/plans/references'
import { logoDrawing, logoIcon } from '@/src/plans/logo-file'
import { PLANS, USUAL } from '@/src/plans/plans'
import { content as tiny } from '@/test/plans/lilleby/content'

/** What was printed for every plan until December 2026, for installations from before. */
const PRINTED_BEFORE = 'src/services/agreements/name-bodies.ts'
const LILLEBY = 'lilleby'
/** `test/plans/register.ts` has added the made-up plan of the tests; installations offer the others. */
const names = Object.keys(PLANS).filter((name) => name !== LILLEBY)
const known = async (name: string) => {
  const { plan, loadContent } = PLANS[name] ?? PLANS[USUAL]!
  return { plan, content: (await loadContent()).content }
}

describe.each([...names, LILLEBY])('the plan %s', (name) => {
  it('lacks nothing', async () => {
    const { plan, content } = await known(name)
    expect(lacksOf(plan, content)).toEqual([])
  })

  it('is easy to read in Danish: LIX under 30', async () => {
    const { content } = await known(name)
    for (const [key, text] of Object.entries(content.texts.da ?? {})) {
      const found = lix(lines(text).join('\n'))
      if (found !== null && found.words >= 30) expect(found.lix, key).toBeLessThan(30)
    }
  })

  it('is data alone', async () => {
    const { plan, content } = await known(name)
    expect(functionsIn(plan)).toEqual([])
    expect(functionsIn(content)).toEqual([])
  })

  it('has a logo in its own colours alone', async () => {
    const { plan } = await known(name)
    expect(plan.logo).not.toMatch(/#[0-9a-f]{3}/i)
    expect(logoDrawing(plan)).not.toContain('var(')
    expect(logoIcon(plan)).toContain('prefers-color-scheme')
  })
})

describe('what a plan lacks', () => {
  it('is told by code: words, colours, letters, legal texts, bodies, needs', async () => {
    const { plan, content } = await known('nordbyplanen')
    const pale: Palette = { ...plan.colours.light, ink: '#cccccc' }
    const found = lacksOf(
      { ...plan, needs: plan.needs.slice(1), languages: ['da', 'en', 'tr'], colours: { ...plan.colours, light: pale } },
      {
        ...content,
        pages: [{ slug: 'om' }],
        organisation: content.organisation.slice(0, 1),
        texts: { ...content.texts, en: { ...content.texts.en, 'pages.om.title': 'Про нас' } },
      },
    )
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([
      'bodies',
      'colours',
      'legal',
      'letters',
      'needs',
      'unused',
      'words',
    ])
    expect(found).toContainEqual({ code: 'words', what: 'tr site.settings.tagline' })
    expect(found).toContainEqual({ code: 'colours', what: 'light: ink on paper, below 7:1' })
    expect(found).toContainEqual({ code: 'letters', what: 'en Пронас' })
    expect(found).toContainEqual({ code: 'legal', what: 'was' })
    expect(found).toContainEqual({ code: 'bodies', what: 'Lokal ledergruppe' })
  })

  it('is a name, a logo, and Danish; and a text of nothing, or of no field', async () => {
    const { plan, content } = await known('nordbyplanen')
    expect(lacksOf({ ...plan, name: ' ', logo: '', languages: ['en'] }, content)).toEqual(
      ['name', 'logo', 'da'].map((what) => ({ code: 'basics', what })),
    )
    const texts = {
      ...content.texts,
      da: { ...content.texts.da, 'zones.borte.note': 'Væk', 'zones.havnen.notte': 'x' },
    }
    expect(lacksOf(plan, { ...content, texts })).toEqual(
      ['da zones.borte.note', 'da zones.havnen.notte'].map((what) => ({ code: 'unused', what })),
    )
  })

  it('is a text that is blank, and no body that is only written otherwise', async () => {
    const { plan, content } = await known('nordbyplanen')
    const blank = { ...content.texts, da: { ...content.texts.da, 'pages.om.title': ' \u200b ' } }
    expect(lacksOf(plan, { ...content, texts: blank })).toEqual([{ code: 'words', what: 'da pages.om.title' }])
    const shouting = content.organisation.map((body) => ({ ...body, name: body.name.toUpperCase().replace(' ', '  ') }))
    expect(lacksOf(plan, { ...content, organisation: shouting })).toEqual([])
  })

  it('is whatever the content names and does not hold, with where it stands', async () => {
    const { content } = await known('nordbyplanen')
    const [afdeling, offer, indicator] = [
      content.afdelinger[0]!,
      content.activities[0]!,
      content.internal.indicators[0]!,
    ]
    const indicators = [{ ...indicator, readings: [{ ...indicator.readings[0]!, area: 'Månen' }] }]
    const broken: [string, Content][] = [
      [`afdelinger.${afdeling.slug}.zone: 9`, { ...content, afdelinger: [{ ...afdeling, zone: 9 }] }],
      [
        `afdelinger.${afdeling.slug}.organisation: ingen`,
        { ...content, afdelinger: [{ ...afdeling, organisation: 'ingen' }] },
      ],
      [`activities.${offer.slug}.venue: hallen`, { ...content, activities: [{ ...offer, venue: 'hallen' }] }],
      [`activities.${offer.slug}.focusArea: Q`, { ...content, activities: [{ ...offer, focusArea: 'Q' }] }],
      [
        `indicators.${indicator.code}.readings.area: Månen`,
        { ...content, internal: { ...content.internal, indicators } },
      ],
      [
        'samples.sessions.activity: intet',
        { ...content, samples: { ...content.samples, sessions: [{ activity: 'intet', sessions: [] }] } },
      ],
    ]
    expect(brokenReferences(content)).toEqual([])
    for (const [what, wrong] of broken) expect(brokenReferences(wrong)).toContain(what)
  })

  it('is not a colour that a drawing names', async () => {
    const { plan } = await known(USUAL)
    expect(painted('<path fill="var(--ink)"/>', plan.colours.light)).toBe(`<path fill="${plan.colours.light.ink}"/>`)
  })
})

describe('the code', () => {
  const files = ['src', 'app', 'collections'].flatMap(filesBelow)
  // Written by tools: old migrations, and the types of the usual plan's collections.
  const ours = files.filter((file) => !file.startsWith('src/config/migrations/'))

  it.each(names)('names %s in the list of plans alone, and holds no word of it', (name) => {
    // As a word of its own, or the beginning of one: "Nordbyplanen", not "havnen" for Havneplanen.
    const word = new RegExp(`(?<!\\p{L})${literally(name.replace(/(e?)planen$/, ''))}`, 'iu')
    const naming = ours
      .filter((file) => !file.startsWith(`src/plans/${name}/`))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, at) => (word.test(line) ? [`${file}:${at + 1}`] : [])),
      )
    expect(naming.filter((place) => !place.startsWith('src/plans/plans.ts:'))).toEqual([])
    expect(naming).not.toEqual([])
  })

  it('does not know the made-up plan of the tests, so that no installation offers it', () => {
    expect(ours.filter((file) => /lilleby/i.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each(names)('names no place and no organisation of %s', async (name) => {
    const { content } = await known(name)
    const places = [...content.housingOrganisations, ...content.afdelinger, ...content.venues]
    // Shorter ones ("3B") are parts of other words.
    const own = places.map(({ name: one }) => one).filter((one) => one.length > 4)
    const others = ours.filter((file) => !file.startsWith('src/plans/'))
    expect(others.flatMap((file) => linesNaming(file, own))).toEqual([])
  })

  it.each(names)('names no body that decides in %s', async (name) => {
    const { content } = await known(name)
    const { leader, board, fund } = content.internal.governance.bodies
    // What the admin calls a body of any plan is no plan's name for it: "Bestyrelsen".
    const bodies = [leader, board, fund].flatMap(({ name }) => [name.da, name.en]).filter((body) => !isOfTheAdmin(body))
    const others = ours.filter((file) => !file.startsWith('src/plans/') && file !== PRINTED_BEFORE)
    expect(others.flatMap((file) => linesNaming(file, bodies))).toEqual([])
  })

  it('does nothing for one plan alone', () => {
    const asksWhich = /(plan\.name|env\.plan)\s*[!=]==?|[!=]==?\s*\S*(plan\.name|env\.plan)\b/
    expect(ours.filter((file) => asksWhich.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('the tests of the product', () => {
  /** What tests a plan's own content: that it is whole, that it can be seeded, and that residents find what is in it. */
  const isOfAPlan = (file: string) =>
    names.some((name) => file.startsWith(`test/unit/plans/${name}/`) || file === `test/int/${name}-seed.test.ts`) ||
    // They walk through the site of the usual plan.
    file.startsWith('test/e2e/') ||
    file === 'test/support/pages.ts'
  const files = filesBelow('test').filter((file) => /\.(tsx?|json|typ)$/.test(file) && !isOfAPlan(file))

  it('name nothing of the usual plan', async () => {
    const { plan, content } = await known(USUAL)
    const before = readFileSync(PRINTED_BEFORE, 'utf8')
    const own = namesIn(content).filter((one) => !namesIn(tiny).includes(one) && !before.includes(one))
    expect(own.length).toBeGreaterThan(100)
    const named = new RegExp(`(?<![\\p{L}\\d-])(${own.map(literally).join('|')})(?![\\p{L}\\d-])`, 'gu')
    const word = new RegExp(plan.name.replace(/planen$/, ''), 'gi')
    const naming = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...text.matchAll(named), ...text.matchAll(word)].map(([found]) => `${file}: ${found}`)
    })
    expect(naming).toEqual([])
  })
})

/** The names of a plan's places, organisations, bodies, offers and samples, and their addresses (a zone's is its number). */
function namesIn(content: Content): string[] {
  const { zones, afdelinger, venues, housingOrganisations, partners, activities, organisation, samples } = content
  const title = (key: string) => [content.texts.da?.[key]].filter((text) => typeof text === 'string')
  const found = [
    ...[...afdelinger, ...venues, ...housingOrganisations, ...partners, ...organisation].map(({ name }) => name),
    ...[...afdelinger, ...activities, ...samples.events, ...samples.newsletters].map(({ slug }) => slug),
    ...zones.flatMap(({ slug }) => title(`zones.${slug}.name`)),
    ...activities.flatMap(({ slug }) => title(`activities.${slug}.title`)),
    ...samples.events.flatMap(({ slug }) => title(`demo.${slug}.title`)),
  ]
  // Shorter ones ("3B") are parts of other words.
  return [...new Set(found)].filter((one) => one.length > 4)
}

/** The lines of a file on which one of these names stands as words of their own. */
function linesNaming(file: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${names.map(literally).join('|')})(?![\\p{L}\\d-])`, 'u')
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const found = pattern.exec(line)?.[1]
      return found === undefined ? [] : [`${file}:${at + 1}: ${found}`]
    })
}

/** Whether words are those of the admin, in either of its languages. */
function isOfTheAdmin(words: string): boolean {
  return Object.entries(da).some((pair) => pair.includes(words))
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(file) : [file]
  })
}

function functionsIn(value: unknown, at = ''): string[] {
  if (typeof value === 'function') return [at]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => functionsIn(part, `${at}.${key}`))
}

function lines(text: TextValue): string[] {
  if (typeof text === 'string') return [text]
  return text.flatMap((block) => (typeof block === 'string' ? [block] : 'list' in block ? block.list : [block.heading]))
}
