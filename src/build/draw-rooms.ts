import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'

/**
 * Draws the rooms and their dependencies into docs/tour.md, from the actual imports. Leaves out a dependency that a
 * longer path already implies: a room may use everything below it.
 */
const TOUR = 'docs/tour.md'
const BEGIN = '<!-- The drawing: made by `npm run generate` from the imports. -->'
const END = '<!-- The drawing ends. -->'

const CRUISED = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
})

const cruised = spawnSync(
  'node_modules/.bin/depcruise',
  [
    ...['app', 'collections', 'src', 'payload.config.ts', '--config', '.dependency-cruiser.cjs'],
    ...['--include-only', String.raw`^(src/|collections/|app/|payload\.config)`],
    ...['--collapse', '^(src/[^/]+|collections|app)'],
    ...['--output-type', 'json'],
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
const { modules } = CRUISED.parse(JSON.parse(cruised.stdout))
const below = new Map(
  modules.map(({ source, dependencies }) => [
    source,
    new Set(dependencies.map(({ resolved }) => resolved).filter((room) => room !== source)),
  ]),
)
const rooms = [...below.keys()].sort()
const arrows = rooms.flatMap((from) =>
  [...(below.get(from) ?? [])]
    .sort()
    .filter((to) => ![...(below.get(from) ?? [])].some((through) => through !== to && reaches(through, to)))
    .map((to) => `  ${nameOf(from)} --> ${nameOf(to)}`),
)
const text = readFileSync(TOUR, 'utf8')
const [before = '', rest = ''] = text.split(BEGIN)
const [, after = ''] = rest.split(END)
writeFileSync(TOUR, `${before}${BEGIN}\n\n\`\`\`mermaid\nflowchart TD\n${arrows.join('\n')}\n\`\`\`\n\n${END}${after}`)

function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  const next = below.get(from) ?? new Set<string>()
  return next.has(to) || [...next].some((one) => reaches(one, to, seen))
}

function nameOf(room: string): string {
  return room.replace(/^src\//, '')
}
