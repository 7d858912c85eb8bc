import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lix } from '@/src/domain/readability/lix'
import { type Palette, painted } from '@/src/plans/colours'
import type { TextValue } from '@/src/plans/content'
import { lacksOf } from '@/src/plans/lacks'
import { logoDrawing, logoIcon } from '@/src/plans/logo-file'
import { PLANS, USUAL } from '@/src/plans/plans'

const names = Object.keys(PLANS)
const known = async (name: string) => {
  const { plan, loadContent } = PLANS[name] ?? PLANS[USUAL]!
  return { plan, content: (await loadContent()).content }
}

describe.each(names)('the plan %s', (name) => {
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
      'words',
    ])
    expect(found).toContainEqual({ code: 'words', what: 'tr site.settings.tagline' })
    expect(found).toContainEqual({ code: 'colours', what: 'light: ink on paper, below 7:1' })
    expect(found).toContainEqual({ code: 'letters', what: 'en Пронас' })
    expect(found).toContainEqual({ code: 'legal', what: 'was' })
    expect(found).toContainEqual({ code: 'bodies', what: 'Lokal ledergruppe' })
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
    const word = new RegExp(name.replace(/planen$/, ''), 'i')
    const naming = ours.filter(
      (file) => !file.startsWith(`src/plans/${name}/`) && word.test(readFileSync(file, 'utf8')),
    )
    expect(naming).toEqual(['src/plans/plans.ts'])
  })

  it.each(names)('names no place and no organisation of %s', async (name) => {
    const { content } = await known(name)
    const places = [...content.housingOrganisations, ...content.afdelinger, ...content.venues]
    // Shorter ones ("3B") are parts of other words.
    const own = places.map(({ name: one }) => one).filter((one) => one.length > 4)
    const others = ours.filter((file) => !file.startsWith('src/plans/'))
    const naming = others.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return own.filter((one) => text.includes(one)).map((one) => `${file}: ${one}`)
    })
    expect(naming).toEqual([])
  })

  it.each(names)('names no body that decides in %s', async (name) => {
    const { content } = await known(name)
    const { leader, board, fund } = content.internal.governance.bodies
    const bodies = [leader, board, fund].flatMap(({ name }) => [name.da, name.en])
    // What was printed for every plan until December 2026, for installations from before.
    const others = ours.filter(
      (file) => !file.startsWith('src/plans/') && file !== 'src/services/agreements/name-bodies.ts',
    )
    const naming = others.filter((file) => bodies.some((body) => readFileSync(file, 'utf8').includes(body)))
    expect(naming).toEqual([])
  })

  it('does nothing for one plan alone', () => {
    const asksWhich = /(plan\.name|env\.plan)\s*[!=]==?|[!=]==?\s*\S*(plan\.name|env\.plan)\b/
    expect(ours.filter((file) => asksWhich.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

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
