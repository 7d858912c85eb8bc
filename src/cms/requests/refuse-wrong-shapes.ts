import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { danishByDefault, danishGlobalByDefault } from '../hooks/danish-by-default.ts'
import { isSqlite } from '../is-sqlite.ts'
import { type Refusal, refuse } from '../refuse.ts'
import { isRecord } from '@/src/domain/is-record'
import { type Shapes, shapeProblems } from './shape-problems.ts'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

/** Not a text: spaces count in it. */
const PASSWORD: FlattenedField = { name: 'password', type: 'code' }
const BAD = 400

/** Collections that only the server writes: its jobs and its own state. */
const SERVERS_OWN = ['payload-jobs', 'payload-kv', 'payload-migrations']

/**
 * Adds the check of saved data before everything else in every collection and global, including Payload's own: before
 * access, hooks and rules, so that these only see data of the declared types. Also sets the language of a save to
 * Danish unless one is given. Mutates the finished configuration.
 */
export function withChecksOfAllSaves(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, hooks } of config.collections) {
    if (SERVERS_OWN.includes(slug)) continue
    hooks.beforeOperation = [danishByDefault, refuseWrongShapes, ...(hooks.beforeOperation ?? [])]
  }
  for (const { hooks } of config.globals) {
    hooks.beforeOperation = [danishGlobalByDefault, refuseWrongShapesOfGlobal, ...(hooks.beforeOperation ?? [])]
  }
  return config
}

const refuseWrongShapes: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const data: unknown = Reflect.get(args, 'data')
  if ((operation !== 'create' && operation !== 'update') || data === undefined) return args
  // Payload's admin writes its own preferences in shapes of its own.
  if (collection.slug === 'payload-preferences') return args
  // A duplicate takes its fields from the original.
  const isCopy = Reflect.get(args, 'duplicateFromID') !== undefined
  const isWhole = operation === 'update' && !req.file && !isCopy && !Reflect.get(args, 'unpublishAllLocales')
  if (collection.upload && req.payloadAPI !== 'local')
    refuse(
      uploadRefusals(
        `${req.payload.config.serverURL}/api/${collection.slug}/file/`,
        data,
        operation === 'create' && !isCopy && !req.file,
      ),
      collection.slug,
      req,
    )
  // The password is stored hashed and is not a declared field.
  const fields = collection.auth ? [...collection.flattenedFields, PASSWORD] : collection.flattenedFields
  if (req.payloadAPI !== 'local') keepTimestamps(data)
  await refuseData({
    fields,
    slug: collection.slug,
    data,
    req,
    storesSomething: isWhole,
    isNew: operation === 'create',
  })
  return args
}

const refuseWrongShapesOfGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  const data: unknown = isRecord(args) ? args.data : undefined
  if (operation === 'update')
    await refuseData({
      fields: global.flattenedFields,
      slug: global.slug,
      data,
      req,
      storesSomething: !isRecord(args) || !args.unpublishAllLocales,
      isNew: false,
    })
  return args as unknown
}

/**
 * A file must come with the request. Otherwise Payload would fetch it, as the server, from any address that the client
 * names.
 */
function uploadRefusals(own: string, data: unknown, isMissing: boolean): Refusal[] {
  const url = isRecord(data) ? data.url : undefined
  const isOwn = url === undefined || url === null || url === '' || (typeof url === 'string' && url.startsWith(own))
  if (!isOwn) return [{ path: 'url', message: ELSEWHERE }]
  return isMissing ? [{ path: 'file', message: NO_FILE }] : []
}

interface Save {
  fields: readonly FlattenedField[]
  slug: string
  data: unknown
  req: PayloadRequest
  /** Whether the data must contain at least one stored field. */
  storesSomething: boolean
  /** Whether the document is new; then its rows are new too, even if they were copied with their ids. */
  isNew: boolean
}

/** Creation and update times are set by the server. */
function keepTimestamps(data: unknown): void {
  if (isRecord(data)) for (const name of ['createdAt', 'updatedAt']) Reflect.deleteProperty(data, name)
}

async function refuseData({ fields, slug, data, req, storesSomething, isNew }: Save): Promise<void> {
  if (!isRecord(data)) throw refusedSave(NOTHING, req)
  // Payload would store it under no language and report success.
  if (req.locale === 'all') throw refusedSave(ONE_LANGUAGE, req)
  // Our own code may save empty data on purpose.
  if (storesSomething && req.payloadAPI !== 'local' && !fields.some(({ name }) => Object.hasOwn(data, name)))
    throw refusedSave(NOTHING, req)
  const { refusals, relations, emptied, rows } = shapeProblems(fields, data)
  refuse(refusals, slug, req)
  for (const { within, name, stored } of emptied) within[name] = stored
  if (isNew && req.payloadAPI !== 'local') for (const row of rows) delete row.id
  // Our own code has just read the documents it refers to.
  if (req.payloadAPI !== 'local') refuse(await absent(relations, req), slug, req)
}

/**
 * Relations to documents that do not exist: SQLite would refuse them without saying which, MongoDB would store them.
 */
async function absent(relations: Shapes['relations'], req: PayloadRequest): Promise<Refusal[]> {
  const missing = new Set<string>()
  for (const to of new Set(relations.map((relation) => relation.to))) {
    const ids = [...new Set(relations.filter((relation) => relation.to === to).map(({ id }) => id))]
    // MongoDB throws for a value that is not an id; such a document does not exist.
    const possible = isSqlite(req.payload.db) ? ids : ids.filter((id) => MONGO_ID.test(id))
    // Only checks existence; reads no fields.
    const { docs } = await req.payload.db.find({
      collection: to as CollectionSlug,
      where: { id: { in: possible } },
      pagination: false,
      limit: 0,
      select: {},
      // A default sort by a translated text needs a language.
      sort: 'id',
      req,
    })
    const found = docs.map(({ id }) => String(id))
    for (const id of ids) if (!found.includes(id)) missing.add(`${to}/${id}`)
  }
  return relations.filter(({ to, id }) => missing.has(`${to}/${id}`)).map(({ path }) => ({ path, message: ABSENT }))
}

function refusedSave(words: Label, req: PayloadRequest): APIError {
  return new APIError(words[languageOf(req.i18n)], BAD, null, true)
}

const NOTHING = label('There is nothing to save: none of the fields exists here.')
const ONE_LANGUAGE = label('One language is saved at a time: choose one.')
const MONGO_ID = /^[0-9a-f]{24}$/i
const ABSENT = label('What it points to does not exist (any more).')
const ELSEWHERE = label('No file is fetched from another address: upload it.')
const NO_FILE = label('The file is missing.')
