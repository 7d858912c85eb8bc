import type { FlattenedField, SanitizedConfig } from 'payload'
import { isRecord } from '@/src/domain/is-record'
import { isDate } from './shapes.ts'

const LONGEST = 1000
const MOST_CONDITIONS = 200
/** Maximum number of relations in a path. */
const MOST_RELATIONS = 3
/** SQLite can join 64 tables; the rest are left for access control. */
const [MOST_JOINS, MOST_JOINS_TO_SORT] = [40, 12]

/**
 * The operators and what they compare with: one value, several, or whether there is one. Payload's `all` is missing
 * because SQLite lacks it.
 */
const OPERATORS: Readonly<Record<string, 'one' | 'many' | 'any'>> = {
  equals: 'one',
  not_equals: 'one',
  greater_than: 'one',
  greater_than_equal: 'one',
  less_than: 'one',
  less_than_equal: 'one',
  like: 'one',
  not_like: 'one',
  contains: 'one',
  in: 'many',
  not_in: 'many',
  exists: 'any',
}

/**
 * The path, as written, of the first part of a `where` that cannot be applied to these fields; null if all of it can.
 * Follows fields of related documents; access to them is checked later.
 */
export function whereProblem(
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  where: unknown,
): string | null {
  let conditions = 0
  let joins = 0
  const problem = (where: unknown, own: readonly FlattenedField[], path: string): string | null => {
    if (!isRecord(where)) return path
    for (const [name, wanted] of Object.entries(where)) {
      const here = path === 'where' ? name : `${path}.${name}`
      if (['and', 'or'].includes(name.toLowerCase())) {
        if (!Array.isArray(wanted)) return here
        for (const part of wanted) {
          const found = problem(part, own, here)
          if (found !== null) return found
        }
        continue
      }
      const reached = fieldAt(config, own, name.replaceAll('__', '.').split('.'))
      if (reached === null || !isRecord(wanted)) return here
      const { field } = reached
      for (const [operator, value] of Object.entries(wanted)) {
        conditions += 1
        joins += reached.joins
        const kind = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined
        if (kind === undefined || conditions > MOST_CONDITIONS || joins > MOST_JOINS) return `${here}.${operator}`
        if (operator === 'contains' && isRecord(value)) {
          const related = relatedFields(config, field)
          const found = related === null ? here : problem(value, related, here)
          if (found !== null) return found
        } else if (!isAskable(field, kind, value)) return `${here}.${operator}`
      }
    }
    return null
  }
  return problem(where, fields, 'where')
}

/** The name of the first field that cannot be sorted by; null if all can. */
export function sortProblem(config: SanitizedConfig, fields: readonly FlattenedField[], sort: unknown): string | null {
  const names = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [null]
  let joins = 0
  for (const name of names) {
    if (name === '') continue
    if (typeof name !== 'string') return 'sort'
    const reached = fieldAt(config, fields, name.trim().replace(/^-/, '').replaceAll('__', '.').split('.'))
    if (reached === null) return name
    const { field, relations, isClosed } = reached
    joins += reached.joins
    // Payload checks read access for the collection's own fields, but not for fields behind a relation.
    if (relations > 0 && isClosed) return name
    if (
      joins > MOST_JOINS_TO_SORT ||
      (field !== 'id' && (UNSORTED.includes(field.type) || ('hasMany' in field && field.hasMany === true)))
    )
      return name
  }
  return null
}

const UNSORTED: readonly FlattenedField['type'][] = [
  'group',
  'tab',
  'array',
  'blocks',
  'richText',
  'json',
  'join',
  'point',
]

/** A collection that a path enters through a relation, and the fields of it on the path. */
interface Behind {
  to: string
  fields: readonly FlattenedField[]
}

/** The field that a path leads to (`id`: a document's id), and the cost of reaching it. */
export interface Reached {
  field: FlattenedField | 'id'
  behind: readonly Behind[]
  relations: number
  /** Upper limit of the tables joined besides the collection's own. */
  joins: number
  /** Whether a field on the path is not readable by everyone who may read its document. */
  isClosed: boolean
}

type Way = Omit<Reached, 'field'>

/** Resolves a path through groups, rows and relations. Null if it leads nowhere, or too far. */
export function fieldAt(
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  path: readonly string[],
  way: Way = { behind: [], relations: 0, joins: 0, isClosed: false },
): Reached | null {
  const [name = '', ...below] = path
  if (name === 'id' || name === '_id') return below.length === 0 ? { field: 'id', ...way } : null
  const field = fields.find((each) => each.name === name)
  if (!field || ('virtual' in field && field.virtual === true)) return null
  const isClosed =
    ('hidden' in field && field.hidden === true) || ('access' in field && field.access?.read !== undefined)
  const here: Way = {
    ...way,
    behind: passing(way.behind, field),
    joins: way.joins + joinsOf(field, way.relations > 0),
    isClosed: way.isClosed || isClosed,
  }
  if (below.length === 0) return { field, ...here }
  const isLocale = config.localization && config.localization.localeCodes.includes(below[0] ?? '')
  if ('localized' in field && field.localized && isLocale)
    return below.length === 1 ? { field, ...here } : fieldAt(config, [field], [name, ...below.slice(1)], way)
  switch (field.type) {
    case 'group':
    case 'tab':
    case 'array':
      return fieldAt(config, field.flattenedFields, below, here)
    case 'blocks': {
      const [first = '', ...deeper] = below
      const block = field.blocks.find(({ slug }) => slug === first)
      if (block) return fieldAt(config, block.flattenedFields, deeper, here)
      return fieldAt(
        config,
        field.blocks.flatMap(({ flattenedFields }) => flattenedFields),
        below,
        here,
      )
    }
    case 'relationship':
    case 'upload': {
      if (Array.isArray(field.relationTo))
        return below.length === 1 && ['value', 'relationTo'].includes(below[0] ?? '') ? { field, ...here } : null
      return related(config, field, below, here)
    }
    case 'join':
      return related(config, field, below, here)
    case 'json':
      return below.every((part) => /^\w+$/.test(part)) ? { field, ...here } : null
    default:
      return null
  }
}

function related(config: SanitizedConfig, field: FlattenedField, below: readonly string[], way: Way): Reached | null {
  if (way.relations === MOST_RELATIONS) return null
  return fieldAt(config, relatedFields(config, field) ?? [], below, {
    ...way,
    behind: [...way.behind, { to: relatedTo(field) ?? '', fields: [] }],
    relations: way.relations + 1,
    joins: way.joins + 1,
  })
}

function passing(behind: readonly Behind[], field: FlattenedField): readonly Behind[] {
  const last = behind.at(-1)
  return last === undefined ? behind : [...behind.slice(0, -1), { ...last, fields: [...last.fields, field] }]
}

/**
 * The number of tables that a condition on a field joins. The collection's own localized fields share one table for all
 * conditions.
 */
function joinsOf(field: FlattenedField, isRelated: boolean): number {
  const inRows =
    field.type === 'array' ||
    field.type === 'blocks' ||
    field.type === 'join' ||
    ('hasMany' in field && field.hasMany === true) ||
    ('relationTo' in field && Array.isArray(field.relationTo))
  const inLanguages = isRelated && 'localized' in field && field.localized === true
  return (inRows ? 2 : 0) + (inLanguages ? 1 : 0)
}

function relatedFields(config: SanitizedConfig, field: FlattenedField | 'id'): readonly FlattenedField[] | null {
  const to = relatedTo(field)
  return config.collections.find(({ slug }) => slug === to)?.flattenedFields ?? null
}

/** The collection that a relation points to; null if it is no relation or points to several collections. */
function relatedTo(field: FlattenedField | 'id'): string | null {
  if (field === 'id') return null
  const to =
    field.type === 'join'
      ? field.collection
      : field.type === 'relationship' || field.type === 'upload'
        ? field.relationTo
        : null
  return typeof to === 'string' ? to : null
}

/** Whether a field can be compared with this value. */
function isAskable(field: FlattenedField | 'id', kind: 'one' | 'many' | 'any', value: unknown): boolean {
  if (kind === 'any') return isBoolean(value)
  if (kind === 'many') {
    const all = typeof value === 'string' ? value.split(',') : value
    return Array.isArray(all) && all.length <= LONGEST && all.every((each) => isComparable(field, each))
  }
  return isComparable(field, value)
}

function isComparable(field: FlattenedField | 'id', value: unknown): boolean {
  if (value === null || value === 'null' || value === '') return true
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  if (String(value).length > LONGEST) return false
  const type = field === 'id' ? 'text' : field.type
  switch (type) {
    case 'number':
      return Number.isFinite(Number(value))
    case 'checkbox':
      return isBoolean(value)
    case 'date':
      return typeof value === 'string' && isDate(value)
    case 'group':
    case 'tab':
    case 'array':
    case 'blocks':
      return false
    default:
      return true
  }
}

function isBoolean(value: unknown): boolean {
  return [true, false, 'true', 'false', '1', '0', 1, 0].some((each) => each === value)
}
