import {
  type Access,
  type Block,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type Field,
  type FieldAccess,
  Forbidden,
  type GlobalConfig,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { cellOf, may } from './may.ts'
import {
  COLLECTIONS,
  type CollectionRights,
  ENDPOINTS,
  type FieldRights,
  FIELDS_ANYWHERE,
  GLOBALS,
  type GlobalRights,
  JOBS,
  type Row,
  VIEWS,
} from './rights.ts'
import { type AccessRequest, RULES } from './rules.ts'
import { guardSort } from './guard-sort.ts'
import { keepLock } from './keep-lock.ts'
import { refuseChange } from './refuse-change.ts'
import { notForTranslators, ownLanguages } from './source-language.ts'

/**
 * Adds access functions from the table of rights to every collection, global, field and endpoint of a configuration.
 * Throws if one is not in the table or defines access of its own: nothing is reachable by oversight.
 */
export function applyRights(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map(withRights),
    globals: (config.globals ?? []).map(globalWithRights),
    endpoints: guarded(config.endpoints ?? [], ''),
    jobs: { ...config.jobs, access: { run: atJobs, queue: atJobs, cancel: atJobs } },
  }
}

/**
 * Adds rights to the collections that Payload creates itself, which exist only once the config is built, and guards
 * sorting in all collections.
 */
export async function withOwnRights(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const { hooks } of config.collections) hooks.beforeOperation.unshift(guardSort)
  for (const collection of config.collections.filter(({ slug }) => slug.startsWith('payload-'))) {
    Object.assign(collection.access, accessOf(rightsOf(collection.slug)))
    if (collection.slug === 'payload-locked-documents') collection.hooks.beforeChange.push(keepLock)
  }
  return config
}

const atJobs = ({ req }: { req: PayloadRequest }) => may(JOBS, req.user)

function rightsOf(slug: string): CollectionRights {
  const rights = new Map<string, CollectionRights>(Object.entries(COLLECTIONS)).get(slug)
  if (!rights) throw new Error(`The collection "${slug}" is not in the table of rights (src/cms/access/rights.ts).`)
  return rights
}

function withRights(collection: CollectionConfig): CollectionConfig {
  const rights = rightsOf(collection.slug)
  if (collection.access)
    throw new Error(
      `The collection "${collection.slug}" brings access of its own: it belongs in src/cms/access/rights.ts.`,
    )
  const lines = new Map(Object.entries(rights.fields ?? {}))
  const fields = fieldsWithRights(collection.fields, {
    lines,
    translated: rights.update.includes('languages'),
    above: '',
  })
  if (lines.size > 0)
    throw new Error(
      `The table of rights names fields that "${collection.slug}" does not have: ${[...lines.keys()].join(', ')}.`,
    )
  const hooks = [...(collection.versions ? [refuseRestoring(rights)] : []), ...searchGuards(rights)]
  return {
    ...collection,
    access: accessOf(rights, collection),
    fields,
    ...(collection.endpoints ? { endpoints: guarded(collection.endpoints, `/${collection.slug}`) } : {}),
    hooks: { ...collection.hooks, beforeOperation: [...hooks, ...(collection.hooks?.beforeOperation ?? [])] },
  }
}

function globalWithRights(global: GlobalConfig): GlobalConfig {
  const rights = new Map<string, GlobalRights>(Object.entries(GLOBALS)).get(global.slug)
  if (!rights) throw new Error(`The global "${global.slug}" is not in the table of rights (src/cms/access/rights.ts).`)
  if (global.access)
    throw new Error(`The global "${global.slug}" brings access of its own: it belongs in src/cms/access/rights.ts.`)
  const { restore } = rights
  return {
    ...global,
    access: {
      read: judged(rights.read, 'read'),
      readVersions: judged(rights.versions, 'read'),
      update: judged(rights.update, 'change'),
    },
    fields: fieldsWithRights(global.fields, {
      lines: new Map(),
      translated: rights.update.includes('languages'),
      above: '',
    }),
    hooks: {
      ...global.hooks,
      beforeOperation: [
        ({ operation, overrideAccess, req }) => {
          if (operation === 'restoreVersion' && !overrideAccess && !(restore && may(restore, req.user)))
            throw new Forbidden(req.t)
        },
        ...(global.hooks?.beforeOperation ?? []),
      ],
    },
  }
}

function accessOf(
  { read, versions, create, update, delete: remove, zoneField }: CollectionRights,
  { auth }: Pick<CollectionConfig, 'auth'> = {},
) {
  return {
    read: judged(read, 'read', zoneField),
    readVersions: judged(versions, 'read'),
    create: judged(create, 'create', zoneField),
    update: judged(update, 'change', zoneField),
    delete: judged(remove, 'change', zoneField),
    ...(auth
      ? { admin: ({ req }: { req: PayloadRequest }) => may(VIEWS.admin, req.user), unlock: judged(remove, 'change') }
      : {}),
  }
}

/** A row of the table as a Payload access function. Without a row, access is denied. */
function judged(
  row: Row | undefined,
  operation: AccessRequest['operation'],
  zoneField?: AccessRequest['zoneField'],
): Access {
  return ({ req, data, id }: { req: PayloadRequest; data?: object; id?: string | number }) =>
    row === undefined ? false : RULES[cellOf(row, req.user)]({ req, operation, data, id, zoneField })
}

/**
 * Restoring a version writes every field in every language, but Payload only checks whether the document may be
 * updated.
 */
function refuseRestoring({ restore }: CollectionRights): CollectionBeforeOperationHook {
  return ({ args, operation, overrideAccess, req }) => {
    if (operation === 'restoreVersion' && !overrideAccess && !(restore && may(restore, req.user)))
      throw new Forbidden(req.t)
    return args
  }
}

const READING: readonly string[] = ['read', 'readDistinct', 'count', 'findVersions', 'countVersions']

/**
 * Refuses filtering and sorting by fields that the user may not search by: the value could be guessed letter by letter.
 */
function searchGuards({ fields = {} }: CollectionRights): CollectionBeforeOperationHook[] {
  const guards = Object.entries(fields).flatMap(([name, { search }]) => (search ? [{ name, search }] : []))
  if (guards.length === 0) return []
  return [
    ({ args, operation, overrideAccess, req }) => {
      if (overrideAccess || !READING.includes(operation)) return args
      const queried = namesIn([Reflect.get(args, 'where'), Reflect.get(args, 'sort'), Reflect.get(args, 'field')])
      if (
        guards.some(
          ({ name, search }) =>
            !may(search, req.user) && queried.some((word) => word === name || word.startsWith(`${name}.`)),
        )
      )
        throw new Forbidden(req.t)
      return args
    },
  ]
}

/** All words in a query, including the field names. */
function namesIn(query: unknown): string[] {
  if (typeof query === 'string') return query.split(',').map((word) => word.trim().replace(/^-/, ''))
  if (Array.isArray(query)) return query.flatMap(namesIn)
  if (typeof query !== 'object' || query === null) return []
  return Object.entries(query).flatMap(([name, inner]) => [name, ...(typeof inner === 'object' ? namesIn(inner) : [])])
}

function guarded(endpoints: false | readonly Omit<Endpoint, 'root'>[], below: string): Omit<Endpoint, 'root'>[] {
  return (endpoints || []).map((endpoint) => {
    const name = `${endpoint.method.toUpperCase()} ${below}${endpoint.path}`
    const row = new Map(Object.entries(ENDPOINTS)).get(name)
    if (!row) throw new Error(`The endpoint "${name}" is not in the table of rights (src/cms/access/rights.ts).`)
    return {
      ...endpoint,
      handler: async (req: PayloadRequest) => {
        if (!may(row, req.user)) throw new Forbidden(req.t)
        return endpoint.handler(req)
      },
    }
  })
}

interface Place {
  /** Lines of the table that no field has matched yet. */
  lines: Map<string, FieldRights>
  translated: boolean
  above: string
}

function fieldsWithRights(fields: readonly Field[], place: Place): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: fieldsWithRights(tab.fields, 'name' in tab && tab.name ? below(place, tab.name) : place),
        })),
      }
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: fieldsWithRights(field.fields, place) }
    if (field.type === 'ui' || field.type === 'join') return field
    if (field.type === 'group' && !('name' in field && field.name))
      return { ...field, fields: fieldsWithRights(field.fields, place) }
    return guardedField(field, place)
  })
}

function below(place: Place, name: string): Place {
  return { ...place, above: `${place.above}${name}.` }
}

type Named = Exclude<Field, { type: 'ui' | 'join' | 'row' | 'collapsible' | 'tabs' }>

function guardedField(field: Named, place: Place): Field {
  if (!('name' in field) || field.name === undefined) return field
  const path = `${place.above}${field.name}`
  if (field.access)
    throw new Error(`The field "${path}" brings access of its own: it belongs in src/cms/access/rights.ts.`)
  const line = place.lines.get(path) ?? new Map(Object.entries(FIELDS_ANYWHERE)).get(field.name) ?? {}
  place.lines.delete(path)
  // A list (array) is written as a whole, so its own access covers its rows. Groups and blocks mix texts and facts, so
  // access is checked per inner field.
  const isContainer = field.type === 'group' || field.type === 'blocks'
  const byDefault =
    !place.translated || isContainer
      ? undefined
      : 'localized' in field && field.localized
        ? ownLanguages
        : notForTranslators
  const access = accessOfField(line, byDefault)
  const inner = { ...place, translated: place.translated && isContainer, above: `${path}.` }
  const hooks =
    line.refused && line.update
      ? {
          hooks: {
            ...field.hooks,
            beforeValidate: [refuseChange(line.update), ...(field.hooks?.beforeValidate ?? [])],
          },
        }
      : {}
  const guardedOne = { ...field, ...hooks, ...(Object.keys(access).length > 0 ? { access } : {}) } as Named
  if (guardedOne.type === 'group' || guardedOne.type === 'array')
    return { ...guardedOne, fields: fieldsWithRights(guardedOne.fields, inner) }
  if (guardedOne.type === 'blocks')
    return {
      ...guardedOne,
      blocks: guardedOne.blocks.map((block): Block => ({ ...block, fields: fieldsWithRights(block.fields, inner) })),
    }
  // Payload adds a time-zone field next to a date; it gets the same read access.
  if (guardedOne.type === 'date' && typeof guardedOne.timezone === 'object' && access.read) {
    const { read } = access
    return {
      ...guardedOne,
      timezone: { ...guardedOne.timezone, override: ({ baseField }) => ({ ...baseField, access: { read } }) },
    }
  }
  return guardedOne
}

function accessOfField(
  { read, create, update }: FieldRights,
  byDefault: FieldAccess | undefined,
): { read?: FieldAccess; create?: FieldAccess; update?: FieldAccess } {
  const rowed = (row: Row | undefined): FieldAccess | undefined =>
    row && ((args) => (cellOf(row, args.req.user) === 'languages' ? ownLanguages(args) : may(row, args.req.user)))
  const [reading, creating, updating] = [rowed(read), rowed(create) ?? byDefault, rowed(update) ?? byDefault]
  return {
    ...(reading ? { read: reading } : {}),
    ...(creating ? { create: creating } : {}),
    ...(updating ? { update: updating } : {}),
  }
}
