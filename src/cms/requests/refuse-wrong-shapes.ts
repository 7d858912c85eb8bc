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
import { type Label, label } from '../label.ts'
import { type Refusal, refuse } from '../refuse.ts'
import { isRecord } from './shapes.ts'
import { type Shapes, shapeProblems } from './shape-problems.ts'

const PASSWORD: FlattenedField = { name: 'password', type: 'text' }
const BAD = 400

/** What the server alone writes, past all requests: its jobs and what it remembers. */
const SERVERS_OWN = ['payload-jobs', 'payload-kv', 'payload-migrations']

/**
 * Puts the check of what is saved before all else in every collection and global, Payload's own as well, whatever fields they get: before
 * access, hooks and rules, so that these meet nothing but what the types say. And the language of a save, which is Danish unless it
 * is said. Takes the finished configuration, and changes it.
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
  // What Payload's admin remembers itself, it writes in shapes of its own.
  if (collection.slug === 'payload-preferences') return args
  // A copy takes its fields from its original.
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
  // A password is kept as something else, and so is no field.
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

/** A file comes with the request. Payload would fetch it from any address that a client names, in the server's name. */
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
  /** Whether it must have something in it that is stored. */
  storesSomething: boolean
  /** Then its rows are new as well, though they were copied with their names. */
  isNew: boolean
}

/** When something was made and changed, the server says. */
function keepTimestamps(data: unknown): void {
  if (isRecord(data)) for (const name of ['createdAt', 'updatedAt']) Reflect.deleteProperty(data, name)
}

async function refuseData({ fields, slug, data, req, storesSomething, isNew }: Save): Promise<void> {
  if (!isRecord(data)) throw refusedSave(NOTHING, req)
  // Payload would keep it under no language, and say that it was saved.
  if (req.locale === 'all') throw refusedSave(ONE_LANGUAGE, req)
  // What our own code saves without anything in it, it means so.
  if (storesSomething && req.payloadAPI !== 'local' && !fields.some(({ name }) => Object.hasOwn(data, name)))
    throw refusedSave(NOTHING, req)
  const { refusals, relations, emptied, rows } = shapeProblems(fields, data)
  refuse(refusals, slug, req)
  for (const { within, name } of emptied) within[name] = null
  if (isNew && req.payloadAPI !== 'local') for (const row of rows) delete row.id
  // What our own code points to, it has just read.
  if (req.payloadAPI !== 'local') refuse(await absent(relations, req), slug, req)
}

/** The relations that lead nowhere: the database would refuse them without saying which (SQLite), or keep them (MongoDB). */
async function absent(relations: Shapes['relations'], req: PayloadRequest): Promise<Refusal[]> {
  const missing = new Set<string>()
  for (const to of new Set(relations.map((relation) => relation.to))) {
    const ids = [...new Set(relations.filter((relation) => relation.to === to).map(({ id }) => id))]
    // MongoDB fails when it is asked for what is none of its ids: that is not there.
    const possible = isSqlite(req.payload.db) ? ids : ids.filter((id) => MONGO_ID.test(id))
    // Whether it is there, not what it says.
    const { docs } = await req.payload.db.find({
      collection: to as CollectionSlug,
      where: { id: { in: possible } },
      pagination: false,
      limit: 0,
      select: {},
      req,
    })
    const found = docs.map(({ id }) => String(id))
    for (const id of ids) if (!found.includes(id)) missing.add(`${to}/${id}`)
  }
  return relations.filter(({ to, id }) => missing.has(`${to}/${id}`)).map(({ path }) => ({ path, message: ABSENT }))
}

function refusedSave(words: Label, req: PayloadRequest): APIError {
  return new APIError(req.i18n.language === 'da' ? words.da : words.en, BAD, null, true)
}

const NOTHING = label(
  'Der er intet at gemme: ingen af felterne findes her.',
  'There is nothing to save: none of the fields exists here.',
)
const ONE_LANGUAGE = label('Der gemmes ét sprog ad gangen: vælg et.', 'One language is saved at a time: choose one.')
const MONGO_ID = /^[0-9a-f]{24}$/i
const ABSENT = label('Det, der peges på, findes ikke (længere).', 'What it points to does not exist (any more).')
const ELSEWHERE = label(
  'Filen hentes ikke fra en anden adresse: læg den op.',
  'No file is fetched from another address: upload it.',
)
const NO_FILE = label('Filen mangler.', 'The file is missing.')
