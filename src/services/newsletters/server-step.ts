import type { Payload, PayloadRequest } from 'payload'
import type { Newsletter } from '@/payload-types'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { lockRevision } from '@/src/cms/steps/lock-revision'
import { inTransaction, serverRequest, writer } from '@/src/cms/write'

/**
 * Takes a server-made step of an edition, if nobody has saved it since it was read; returns whether it did. A person
 * who saved first is never overwritten. `also` runs in the same transaction.
 */
export async function serverStep(
  payload: Payload,
  { id, status, revision }: Pick<Newsletter, 'id' | 'status' | 'revision'>,
  data: Pick<Newsletter, 'status'> & Partial<Newsletter>,
  also?: (req: PayloadRequest) => Promise<void>,
): Promise<boolean> {
  const req = await serverRequest(payload)
  return inTransaction(req, async () => {
    if (!(await lockRevision(req, { collection: 'newsletters', id, revision: revision ?? 0 }))) return false
    const { docs, errors } = await writer(req).update({
      collection: 'newsletters',
      data,
      locale: SOURCE_LOCALE,
      depth: 0,
      // There is no user.
      overrideAccess: true,
      where: { and: [{ id: { equals: id } }, { status: { equals: status } }] },
    })
    if (errors[0]) throw new Error(`The newsletter ${id} could not become ${data.status}: ${errors[0].message}`)
    if (docs.length > 0) await also?.(req)
    return docs.length > 0
  })
}
