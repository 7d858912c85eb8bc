import { docAccessOperation, docAccessOperationGlobal, type PayloadRequest } from 'payload'

/**
 * Whether the user may change this document (this global if there is no id), as a draft or by publishing. False if it
 * does not exist.
 */
export async function mayChange(
  req: PayloadRequest,
  slug: string,
  id?: string,
  _status: 'draft' | 'published' = 'draft',
): Promise<boolean> {
  return granted((await permissions(req, slug, id, { _status }))?.update)
}

/** Whether the user may read this document (this global if there is no id). False if it does not exist. */
export async function mayRead(req: PayloadRequest, slug: string, id?: string): Promise<boolean> {
  return granted((await permissions(req, slug, id))?.read)
}

interface Answer {
  read?: unknown
  update?: unknown
}

async function permissions(
  req: PayloadRequest,
  slug: string,
  id: string | undefined,
  data?: Record<string, unknown>,
): Promise<Answer | null> {
  const { payload } = req
  const globalConfig = payload.config.globals.find((one) => one.slug === slug)
  if (globalConfig && id === undefined)
    return docAccessOperationGlobal({ globalConfig, req, ...(data ? { data } : {}) })
  const collection = Object.entries(payload.collections).find(([name]) => name === slug)?.[1]
  if (!collection || id === undefined) return null
  // Payload throws if the document does not exist.
  const { totalDocs } = await payload.count({
    collection: collection.config.slug,
    where: { id: { equals: id } },
    req,
    overrideAccess: true,
  })
  if (totalDocs === 0) return null
  return docAccessOperation({ id, collection, req, ...(data ? { data } : {}) })
}

/** Payload returns either `true` or an object with `permission` and the query that decided it. */
function granted(permission: unknown): boolean {
  return (
    permission === true ||
    (typeof permission === 'object' && permission !== null && Reflect.get(permission, 'permission') === true)
  )
}
