import { chromium } from 'playwright-core'
import { PAGES } from '../pages'
import type { Report } from '../report'
import { rounded } from '../statistics'

const KINDS = ['Document', 'Stylesheet', 'Font', 'Script', 'Image', 'other'] as const
type Kind = (typeof KINDS)[number]
const KB = 1000
const MOST = { withoutPictures: 200, script: 140 }

/**
 * Measures the bytes of a first visit over the wire, including headers and compression, in Chromium emulating a phone.
 */
export async function measureBytes(origin: string): Promise<Report> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic'],
  })
  const rows: Report['rows'] = []
  const missed: string[] = []
  try {
    for (const { name, path } of PAGES) {
      // A new context has an empty cache.
      const context = await browser.newContext({
        viewport: { width: 412, height: 823 },
        deviceScaleFactor: 1.75,
        isMobile: true,
      })
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Network.enable')
      const kinds = new Map<string, Kind>()
      const bytes: Record<Kind, number> = { Document: 0, Stylesheet: 0, Font: 0, Script: 0, Image: 0, other: 0 }
      let requests = 0
      devtools.on('Network.responseReceived', ({ requestId, type }) =>
        kinds.set(requestId, KINDS.find((kind) => kind === type) ?? 'other'),
      )
      devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        requests++
        bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength
      })
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      await context.close()
      const withoutPictures = KINDS.reduce((sum, kind) => sum + (kind === 'Image' ? 0 : bytes[kind]), 0)
      rows.push([
        name,
        ...KINDS.map((kind) => rounded(bytes[kind] / KB, 1)),
        rounded(withoutPictures / KB, 1),
        requests,
      ])
      if (withoutPictures / KB > MOST.withoutPictures)
        missed.push(`${name}: ${rounded(withoutPictures / KB)} KB (goal ≤ ${MOST.withoutPictures})`)
      if (bytes.Script / KB > MOST.script)
        missed.push(`${name}: script ${rounded(bytes.Script / KB)} KB (goal ≤ ${MOST.script})`)
    }
  } finally {
    await browser.close()
  }
  return {
    title: 'Bytes of a cold first view, in KB (1,000 bytes) over the wire',
    columns: ['page', 'HTML', 'CSS', 'font', 'script', 'pictures', 'other', 'without pictures', 'requests'],
    rows,
    notes: ['A phone-sized Chromium with an empty cache; styles and drawings stand in the HTML.'],
    missed,
  }
}
