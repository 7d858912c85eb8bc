import { docAccessOperation, docAccessOperationGlobal, type PayloadRequest } from 'payload'

/** Whether the asker may change this document, or this global if there is no id: as a draft, or by publishing. What does not exist: no. */
export async function mayChange(
  req: PayloadRequest,
  slug: string,
  id?: string,
  _status: 'draft' | 'published' = 'draft',
): Promise<boolean> {
  return granted((await permissions(req, slug, id, { _status }))?.update)
}

/** Whether the asker may read this document, or this global if there is no id. What does not exist: no. */
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
  // Payload throws on what does not exist.
  const { totalDocs } = await payload.count({
    collection: collection.config.slug,
    where: { id: { equals: id } },
    req,
    overrideAccess: true,
  })
  if (totalDocs === 0) return null
  return docAccessOperation({ id, collection, req, ...(data ? { data } : {}) })
}

/** Payload says yes as such, or with the query that said it. */
function granted(permission: unknown): boolean {
  return (
    permission === true ||
    (typeof permission === 'object' && permission !== null && Reflect.get(permission, 'permission') === true)
  )
}
