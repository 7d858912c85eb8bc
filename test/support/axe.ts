import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Returns axe's violations on the page in its current state, best practices included: one line each, with the first
 * location. `colours` checks only what depends on colours, for pages that are otherwise known to be correct.
 */
export async function violationsOn(page: Page, extent: 'all' | 'colours' = 'all'): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], ...(extent === 'colours' && { runOnly: ['cat.color'] }) }
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}x, ${nodes[0]?.html.slice(0, 120) ?? ''})`,
  )
}
