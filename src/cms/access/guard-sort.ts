import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { fieldAt, type Reached } from '../requests/where-problem.ts'

/** An order tells what it is made of. */
const ORDERED: readonly string[] = ['read', 'readDistinct', 'findVersions']

/**
 * Refuses to sort by what lies behind a relation and may not be read there, by REST or GraphQL: Payload adds to a condition what of the
 * related documents may be read, and to an order nothing. Where only some of them may be read, none may be sorted by.
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
    // A version holds the document as it was.
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

/** `listed`: Payload shows what of it may be read, and nothing else has an order. */
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
