import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { PAGES } from '../pages'
import type { Report } from '../report'
import { median, rounded } from '../statistics'

const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const MOST = { lcp: 2000, tbt: 100 }
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-quic', '--disable-background-networking']

interface Run {
  scores: number[]
  lcp: number
  tbt: number
  cls: number
  /** What kept a score below 100, except for performance. */
  faults: string[]
}

/** Runs Lighthouse with its phone defaults against a running site; the median of three runs per page. */
export async function measureLighthouse(origin: string): Promise<Report> {
  const chrome = await launch({ chromePath: process.env.CHROME_PATH || '/usr/bin/chromium', chromeFlags: FLAGS })
  const rows: Report['rows'] = []
  const missed: string[] = []
  try {
    for (const { name, path } of PAGES) {
      const runs: Run[] = []
      for (let count = 0; count < RUNS; count++) runs.push(await runOnce(origin + path, chrome.port))
      const scores = CATEGORIES.map((_, index) => median(runs.map((run) => run.scores[index] ?? 0)))
      const lcp = median(runs.map((run) => run.lcp))
      const tbt = median(runs.map((run) => run.tbt))
      rows.push([name, ...scores, rounded(lcp / 1000, 2), rounded(tbt), rounded(median(runs.map((run) => run.cls)), 3)])
      CATEGORIES.forEach((category, index) => {
        if ((scores[index] ?? 0) < LEAST[category])
          missed.push(`${name}: ${category} ${scores[index]} (goal ≥ ${LEAST[category]})`)
      })
      if (lcp > MOST.lcp) missed.push(`${name}: LCP ${rounded(lcp / 1000, 2)} s (goal ≤ 2.0 s)`)
      if (tbt > MOST.tbt) missed.push(`${name}: TBT ${rounded(tbt)} ms (goal ≤ 100 ms)`)
      missed.push(...[...new Set(runs.flatMap((run) => run.faults))].map((fault) => `${name}: ${fault}`))
    }
  } finally {
    chrome.kill()
  }
  return {
    title: 'Lighthouse, phone',
    columns: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP s', 'TBT ms', 'CLS'],
    rows,
    notes: [
      `Lighthouse's own defaults for phones (slow 4G and a four times slower processor, simulated); median of ${RUNS} runs.`,
    ],
    missed,
  }
}

async function runOnce(url: string, port: number): Promise<Run> {
  const result: RunnerResult | undefined = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  })
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse failed at ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
  const { audits, categories } = result.lhr
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  return {
    scores: CATEGORIES.map((category) => rounded((categories[category]?.score ?? 0) * 100)),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    faults: CATEGORIES.slice(1).flatMap((category) =>
      (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = audits[id]
        return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1
          ? [`${category}: ${audit?.title ?? id}`]
          : []
      }),
    ),
  }
}
