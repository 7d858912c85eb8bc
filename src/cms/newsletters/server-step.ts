import type { Payload } from 'payload'
import type { Newsletter } from '@/payload-types'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { claim, release } from '../steps/claim.ts'

/**
 * Takes a step of an edition that the server takes by itself, as the edition was read. Gives whether it was taken: a person who
 * was first is never overwritten.
 */
export async function serverStep(payload: Payload, { id, status, revision }: Pick<Newsletter, 'id' | 'status' | 'revision'>, data: Pick<Newsletter, 'status'> & Partial<Newsletter>): Promise<boolean> {
  const claimed = { collection: 'newsletters', id, revision: revision ?? 0, payload }
  if (!(await claim(claimed))) return false
  try {
    const { docs, errors } = await payload.update({
      collection: 'newsletters', data, locale: SOURCE_LOCALE, depth: 0,
      // There is no user.
      overrideAccess: true,
      // Read a while ago, perhaps: a claim that was taken over as stale is of a step that was taken long since.
      where: { and: [{ id: { equals: id } }, { status: { equals: status } }, { revision: { equals: revision ?? 0 } }] },
    })
    if (errors[0]) throw new Error(`The newsletter ${id} could not become ${data.status}: ${errors[0].message}`)
    return docs.length > 0
  } catch (error) {
    await release(claimed)
    throw error
  }
}
