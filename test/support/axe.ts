import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong on a page as it stands, best practices included: a line each, with the first place. `colours`
 * asks only for what depends on them, where all else is known to be right.
 */
export async function violationsOn(page: Page, extent: 'all' | 'colours' = 'all'): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...(extent === 'colours' && { runOnly: ['cat.color'] }) }
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}x, ${nodes[0]?.html.slice(0, 120) ?? ''})`,
  )
}
