import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NEEDS, ZONE_MARKS } from '@/src/domain/vocabulary'
import { CohesionArt } from '@/src/site/ui/art/focus/CohesionArt'
import { HeroArt } from '@/src/site/ui/art/HeroArt'
import { NeedArt } from '@/src/site/ui/art/NeedArt'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { Icon } from '@/src/site/ui/icons/Icon'

const FOLDER = 'src/formats/print/art'

const DRAWINGS: [string, ReactElement][] = [
  ...NEEDS.map((need): [string, ReactElement] => [`need-${need}`, <NeedArt key={need} need={need} />]),
  ...ZONE_MARKS.map((mark): [string, ReactElement] => [`zone-${mark}`, <ZoneMarkShape key={mark} mark={mark} />]),
  ...(['clock', 'mail', 'phone', 'pin'] as const).map((name): [string, ReactElement] => [
    `icon-${name}`,
    <Icon key={name} name={name} />,
  ]),
  ['together', <CohesionArt key="together" />],
  ['hero', <HeroArt key="hero" />],
]

const STROKE = `fill="none" stroke="var(--primary)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`

/** A drawing as a separate file; style.typ puts the plan's colours into it. */
const file = (drawing: ReactElement) =>
  `${renderToStaticMarkup(drawing)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/ class="[^"]*"/, ` ${STROKE}`)
    .replaceAll(/ (aria-hidden|focusable)="\w+"/g, '')}\n`

describe('the drawings of what is printed', () => {
  // UPDATE_PICTURES=1 rewrites the files: Typst reads files, and these are copies of the site's own drawings.
  it.each(DRAWINGS)('%s is the one of the site', (name, drawing) => {
    const kept = path.resolve(FOLDER, `${name}.svg`)
    const wanted = file(drawing)
    if (process.env.UPDATE_PICTURES === '1') {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(kept, wanted)
    }
    expect(existsSync(kept) ? readFileSync(kept, 'utf8') : 'no such file').toBe(wanted)
  })
})
