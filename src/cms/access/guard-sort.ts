import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { fieldAt, type Reached } from '../requests/where-problem.ts'

/** Operations that can sort. An order reveals the values that it is sorted by. */
const ORDERED: readonly string[] = ['read', 'readDistinct', 'findVersions']

/**
 * Refuses to sort by related fields that the user may not read, over REST or GraphQL. Payload adds the related
 * collection's read access to a filter, but not to a sort. If the user may read only some of the related documents,
 * sorting by them is refused.
 */
export const guardSort: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !ORDERED.includes(operation)) return args
  const fields = collection.flattenedFields
  for (const name of [...namesIn(Reflect.get(args, 'sort')), ...namesIn(Reflect.get(args, 'field'))]) {
    // In a version the document's fields stand below `version.`.
    const reached = fieldAt(req.payload.config, fields, partsOf(name.replace(/^version\./, '')))
    if (reached !== null && !(await mayOrderBy(reached, req))) throw new Forbidden(req.t)
  }
  for (const [name, { sort }] of joinsIn(Reflect.get(args, 'joins'))) {
    const list = fieldAt(req.payload.config, fields, partsOf(name))?.field
    const to = typeof list === 'object' && list.type === 'join' ? list.collection : null
    const joined = req.payload.config.collections.find(({ slug }) => slug === to)
    for (const below of joined === undefined ? [] : namesIn(sort)) {
      const way = { behind: [{ to: joined?.slug ?? '', fields: [] }], relations: 0, joins: 0, isClosed: false }
      const reached = fieldAt(req.payload.config, joined?.flattenedFields ?? [], partsOf(below), way)
      if (reached !== null && !(await mayOrderBy(reached, req, joined?.slug))) throw new Forbidden(req.t)
    }
  }
  return args
}

/**
 * `listed`: the collection of a join. Payload already limits it to the readable documents, and only those are sorted.
 */
async function mayOrderBy({ behind }: Reached, req: PayloadRequest, listed?: string): Promise<boolean> {
  for (const [index, { to, fields }] of behind.entries()) {
    const related = req.payload.config.collections.find(({ slug }) => slug === to)
    const isListed = index === 0 && to === listed
    if (related === undefined || !(isListed || (await mayReadAll(related, req)))) return false
    for (const field of fields) if (!(await mayReadField(field, req))) return false
  }
  return true
}

async function mayReadAll({ access }: SanitizedCollectionConfig, req: PayloadRequest): Promise<boolean> {
  return (await access.read({ req })) === true
}

async function mayReadField(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden === true) return false
  return !('access' in field && field.access?.read) || (await field.access.read({ req })) === true
}

function namesIn(sort: unknown): string[] {
  const names = typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? (sort as unknown[]) : []
  return names.flatMap((name) => (typeof name === 'string' ? [name.trim().replace(/^-/, '')] : []))
}

function partsOf(name: string): string[] {
  return name.replaceAll('__', '.').split('.')
}

function joinsIn(joins: unknown): [string, { sort?: unknown }][] {
  if (typeof joins !== 'object' || joins === null) return []
  return Object.entries(joins).filter(
    (entry): entry is [string, { sort?: unknown }] => typeof entry[1] === 'object' && entry[1] !== null,
  )
}
