import type { FlattenedField } from 'payload'
import type { Refusal } from '../refuse.ts'
import { isRecord } from '@/src/domain/is-record'
import { isWithin, isDate } from './shapes.ts'
import { richTextProblem } from './rich-text-problem.ts'
import { label, type Label } from '@/src/i18n/admin/words'

export interface Shapes {
  refusals: Refusal[]
  /** The targets of relations. Only the database knows whether they exist. */
  relations: { path: string; to: string; id: string }[]
  /**
   * What stands for nothing, and what is stored instead: a date emptied by a form, which Payload would take for a date;
   * a blank text, which would count as written where one is required.
   */
  emptied: { within: Record<string, unknown>; name: string; stored: string[] | null }[]
  /** Rows that have an id. */
  rows: Record<string, unknown>[]
}

/** Larger numbers are not exact. */
const LARGEST = Number.MAX_SAFE_INTEGER
/** Maximum depth and size of the JSON stored in one field. */
const [DEEPEST, MOST_LETTERS] = [60, 1_000_000]
/** What Payload's admin sends for "none". */
const NONE = ['', 'none', 'null']

/**
 * Finds where the data of a save does not match the types of its fields, at any depth: a list for a name, a date that
 * does not exist. Walks all fields, so that none can be forgotten. Names that no field has are ignored, as Payload
 * does. Does not check the fields' own validation rules.
 */
export function shapeProblems(fields: readonly FlattenedField[], data: Record<string, unknown>): Shapes {
  const shapes: Shapes = { refusals: [], relations: [], emptied: [], rows: [] }
  walk(fields, data, '', shapes)
  return shapes
}

function walk(fields: readonly FlattenedField[], data: Record<string, unknown>, above: string, shapes: Shapes): void {
  for (const field of fields) {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    const path = above === '' ? field.name : `${above}.${field.name}`
    const stored = storedInstead(field, value)
    if (stored === undefined) judge(field, value, path, shapes)
    else shapes.emptied.push({ within: data, name: field.name, stored })
  }
}

/** What is stored instead of a value that stands for nothing; undefined for any other value. */
function storedInstead(field: FlattenedField, value: unknown): string[] | null | undefined {
  if (field.type === 'date') return value === '' ? null : undefined
  if (field.type !== 'text' && field.type !== 'textarea') return undefined
  if (!Array.isArray(value)) return isBlank(value) ? null : undefined
  const isAllText = value.every((one): one is string => typeof one === 'string' && !one.includes('\0'))
  return isAllText && value.some(isBlank) ? value.filter((one) => !isBlank(one)) : undefined
}

/** Whether a text has something in it, and none of it can be seen: spaces, line breaks, marks without a width. */
function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && /^[\s\p{Cf}]*$/u.test(value)
}

function judge(field: FlattenedField, value: unknown, path: string, shapes: Shapes): void {
  if (value === undefined) return
  const refuse = (message: Label): void => void shapes.refusals.push({ path, message })
  if (value === null) {
    const never = NEVER_NULL[field.type]
    return never && refuse(never)
  }
  const many = 'hasMany' in field && field.hasMany === true
  /** Checks one value, or each of several. */
  const each = (isRight: (one: unknown) => boolean, message: Label): void => {
    if (many ? !(Array.isArray(value) ? value.every(isRight) : value === '') : !isRight(value)) refuse(message)
  }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
    case 'email':
      return each((one) => typeof one === 'string' && !one.includes('\0'), TEXT)
    case 'number':
      return each(isNumber, NUMBER)
    case 'checkbox':
      return each((one) => typeof one === 'boolean' || one === 'true' || one === 'false' || one === '', YES_OR_NO)
    case 'date':
      return each(
        (one) => (typeof one === 'string' && isDate(one)) || (one instanceof Date && !Number.isNaN(one.getTime())),
        DATE,
      )
    case 'select':
    case 'radio':
      return each(
        (one) =>
          one === '' || field.options.some((option) => (typeof option === 'string' ? option : option.value) === one),
        CHOICE,
      )
    case 'relationship':
    case 'upload': {
      if (!many && Array.isArray(value)) return refuse(RELATION)
      if (typeof value === 'string' && NONE.includes(value)) return
      const all = many && Array.isArray(value) ? value : [value]
      for (const [index, one] of all.entries()) {
        const relation = relationOf(one, field.relationTo)
        if (relation === null) refuse(RELATION)
        else shapes.relations.push({ ...relation, path: many ? `${path}.${index}` : path })
      }
      return
    }
    case 'group':
    case 'tab':
      return isRecord(value) ? walk(field.flattenedFields, value, path, shapes) : refuse(GROUP)
    case 'array':
      return rows(value, refuse, (row, index) => {
        noteRow(row, shapes)
        walk(field.flattenedFields, row, `${path}.${index}`, shapes)
      })
    case 'blocks':
      return rows(value, refuse, (row, index) => {
        noteRow(row, shapes)
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        // An update may omit the type of an existing block.
        if (block) walk(block.flattenedFields, row, `${path}.${index}`, shapes)
        else if (row.blockType !== undefined || typeof row.id !== 'string') refuse(ROWS)
      })
    case 'richText': {
      const problem = value === '' ? null : richTextProblem(value)
      return problem === null ? undefined : refuse(problem)
    }
    case 'json':
      return isWithin(value, DEEPEST) && JSON.stringify(value).length <= MOST_LETTERS ? undefined : refuse(TOO_LARGE)
    default:
      // Joins are not written, and we have no points (docs/decisions/0003).
      return
  }
}

function noteRow(row: Record<string, unknown>, shapes: Shapes): void {
  if (typeof row.id === 'string') shapes.rows.push(row)
}

function rows(
  value: unknown,
  refuse: (message: Label) => void,
  judgeRow: (row: Record<string, unknown>, index: number) => void,
): void {
  // Forms send an empty list this way.
  if (value === 0 || value === '0' || value === '') return
  if (!Array.isArray(value)) return refuse(ROWS)
  for (const [index, row] of value.entries()) {
    if (isRecord(row) && (row.id === undefined || row.id === null || typeof row.id === 'string')) judgeRow(row, index)
    else if (row !== null) return refuse(ROWS)
  }
}

/** Payload accepts numbers as text, as forms send them. */
function isNumber(value: unknown): boolean {
  if (value === '') return true
  const number = typeof value === 'string' && /^\s*[-+]?\d{1,20}(\.\d{1,20})?\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= LARGEST
}

/** A relation is an id or the populated document. If it can point to several collections, it names one. */
function relationOf(value: unknown, relationTo: string | string[]): { to: string; id: string } | null {
  if (Array.isArray(relationTo)) {
    if (!isRecord(value) || typeof value.relationTo !== 'string' || !relationTo.includes(value.relationTo)) return null
    return relationOf(value.value, value.relationTo)
  }
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && id.length <= 100 ? { to: relationTo, id } : null
}

const TEXT = label('This must be a text.')
const NUMBER = label('This must be a number.')
const YES_OR_NO = label('This must be yes or no.')
const DATE = label('This is not a day of the calendar.')
const CHOICE = label('Choose one of the options.')
const RELATION = label('Choose what it points to.')
const GROUP = label('This must be a set of fields.')
const ROWS = label('This must be a list of rows.')
/** Payload does not check these for null, and fails. */
const NEVER_NULL: Readonly<Partial<Record<FlattenedField['type'], Label>>> = {
  group: GROUP,
  tab: GROUP,
  array: ROWS,
  blocks: ROWS,
}
const TOO_LARGE = label('This is too large or too deep.')
