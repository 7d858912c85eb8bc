import type { Payload } from 'payload'
import { ALL_AS_SERVER } from '@/src/cms/access/as-server'

/** How many places the sentence names. */
const NAMED = 3

/**
 * Why this database is not the plan's, in one sentence: it has afdelinger, and none of those that the plan's content
 * holds. Null if it is the plan's, or has none yet. Their addresses are compared, those of before too, since names are
 * edited.
 */
export async function otherPlan(
  payload: Payload,
  { afdelinger }: { afdelinger: readonly { slug: string }[] },
  plan: string,
): Promise<string | null> {
  // Only compared, and named to whoever runs a command here.
  const { docs } = await payload.find({
    collection: 'afdelinger',
    ...ALL_AS_SERVER,
    select: { slug: true, formerSlugs: true, name: true },
  })
  const own = new Set(afdelinger.map(({ slug }) => slug))
  if (
    docs.length === 0 ||
    own.size === 0 ||
    docs.some(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])].some((one) => own.has(one)))
  )
    return null
  const named = docs
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ')
  return `The database is another plan's (it has ${named}), and PLAN is ${plan}: set PLAN to the folder of that plan, or DATA_DIR (or DATABASE_URI) to a place of this one's own.`
}
