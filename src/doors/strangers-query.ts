import { isLanguage, LANGUAGES } from '@/src/plans/languages'
import { type Kind, type OpenCollection, OPERATORS } from './open-collections.ts'
import type { Problem } from './problem.ts'
import { label } from '@/src/i18n/admin/words'

export const MOST_DOCUMENTS = 100
export const USUAL_DOCUMENTS = 10
/** In all languages a document is three times as large. */
export const MOST_IN_ALL_LANGUAGES = 25
export const DEEPEST = 1
/** Requests for pages beyond this are not reading, only load. */
export const LAST_PAGE = 1000
/** Maximum number of values of an `in`, and of conditions. */
export const MOST_VALUES = 50
const MOST_CONDITIONS = 10
const LONGEST_TEXT = 120

/** Ids of SQLite (UUID) and of MongoDB. */
export const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
const WHERE = /^where\[([A-Za-z.]+)\]\[([a-z_]+)\](\[\d{0,3}\])?$/

/** The parameters to pass to Payload, or what is wrong with them. */
export type CheckedQuery = { query: URLSearchParams } | { problem: Problem }

/**
 * Validates a stranger's query for one document or a global: `depth` and `locale`. `draft` is ignored: it would reveal
 * drafts.
 */
export function strangersOne(given: URLSearchParams): CheckedQuery {
  return judge(given, ['depth', 'locale'], (name, value) => oneParameter(name, value))
}

/**
 * Validates a stranger's query for a list: as for one document, plus `limit`, `page`, `sort` and `where` as the table
 * of open collections allows.
 */
export function strangersList(given: URLSearchParams, collection: OpenCollection): CheckedQuery {
  const names = ['depth', 'limit', 'locale', 'page', 'sort', 'where[field][operator]']
  const judged = judge(
    given,
    names,
    (name, value) => oneParameter(name, value) ?? listParameter(name, value, collection),
  )
  if ('problem' in judged) return judged
  const { query } = judged
  if ([...query.keys()].filter((name) => name.startsWith('where')).length > MOST_CONDITIONS) {
    return wrong('where', label('There are too many conditions.'), `at most ${MOST_CONDITIONS}`)
  }
  if (query.get('locale') === 'all' && Number(query.get('limit')) > MOST_IN_ALL_LANGUAGES) {
    return wrong(
      'limit',
      label('In all languages at once these are too many.'),
      `1 to ${MOST_IN_ALL_LANGUAGES} with locale=all`,
    )
  }
  if (!query.has('limit')) query.set('limit', String(USUAL_DOCUMENTS))
  return judged
}

type Checked = Problem | string | null

/**
 * Accepts each parameter once. `check` returns the value to pass on, a problem, or null if the parameter is unknown.
 */
function judge(
  given: URLSearchParams,
  names: readonly string[],
  check: (name: string, value: string) => Checked,
): CheckedQuery {
  const query = new URLSearchParams()
  for (const name of new Set(given.keys())) {
    if (name === 'draft') continue
    const isList = /\[in\](\[\d{0,3}\])?$/.test(name)
    const values = given.getAll(name)
    if (values.length > 1 && !isList) return wrong(name, label('The parameter is given more than once.'), 'once')
    const checked = check(name, values.join(','))
    if (checked === null) return wrong(name, label('There is no such parameter.'), names)
    if (typeof checked !== 'string') return { problem: checked }
    const target = name.replace(/\[in\]\[\d{0,3}\]$/, '[in]')
    query.set(target, query.has(target) ? `${query.get(target) ?? ''},${checked}` : checked)
  }
  if (!query.has('depth')) query.set('depth', '0')
  return { query }
}

function oneParameter(name: string, value: string): Checked {
  if (name === 'depth') return whole(name, value, 0, DEEPEST)
  return name === 'locale' ? (languageProblem(value) ?? value) : null
}

/**
 * What is wrong with the language of a request; null if nothing is. Payload would take an unknown one for the source
 * language, and a save would overwrite its texts.
 */
export function languageProblem(value: string): Problem | null {
  return isLanguage(value) || value === 'all'
    ? null
    : problem('locale', label('There is no such language.'), [...LANGUAGES, 'all'])
}

function listParameter(name: string, value: string, collection: OpenCollection): Checked {
  if (name === 'limit') return whole(name, value, 1, MOST_DOCUMENTS)
  if (name === 'page') return whole(name, value, 1, LAST_PAGE)
  if (name === 'sort') {
    const allowed = collection.sort.flatMap((field) => [field, `-${field}`])
    return allowed.includes(value) ? value : problem(name, label('It cannot be sorted by that.'), allowed)
  }
  return name.startsWith('where') ? condition(name, value, collection) : null
}

function condition(name: string, value: string, { where }: OpenCollection): Checked {
  const [, field = '', operator = '', index] = WHERE.exec(name) ?? []
  const kind = Object.hasOwn(where, field) ? where[field] : undefined
  if (kind === undefined)
    return problem(
      name,
      label('It cannot be asked for by that field.'),
      Object.keys(where).map((one) => `where[${one}]`),
    )
  const operators: readonly string[] = OPERATORS[kind]
  if (!operators.includes(operator) || (index !== undefined && operator !== 'in')) {
    return problem(
      name,
      label('The field cannot be asked for in that way.'),
      operators.map((one) => `where[${field}][${one}]`),
    )
  }
  const values = operator === 'in' ? value.split(',') : [value]
  if (values.length > MOST_VALUES) return problem(name, label('There are too many values.'), `at most ${MOST_VALUES}`)
  return values.every(VALUES[kind].holds)
    ? value
    : problem(name, label('The field cannot hold that value.'), VALUES[kind].says)
}

/** The format of each kind of value. */
const VALUES: Record<Kind, { holds: (value: string) => boolean; says: string }> = {
  id: { holds: (value) => ID.test(value), says: 'an id' },
  text: {
    holds: (value) => value.length <= LONGEST_TEXT && /^[\p{L}\p{N} ._-]+$/u.test(value),
    says: `letters, digits, -, _ and .; at most ${LONGEST_TEXT}`,
  },
  choice: { holds: (value) => /^[A-Za-z]{1,40}$/.test(value), says: 'one of the codes of the field' },
  flag: { holds: (value) => value === 'true' || value === 'false', says: 'true or false' },
  number: { holds: (value) => /^-?\d{1,9}$/.test(value), says: 'a whole number' },
  date: {
    holds: (value) =>
      /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value) && !Number.isNaN(Date.parse(value)),
    says: 'a date: 2026-11-29 or 2026-11-29T10:00:00Z',
  },
}

function whole(name: string, value: string, least: number, most: number): Checked {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  return number >= least && number <= most
    ? String(number)
    : problem(name, label('It must be a whole number.'), `${least} to ${most}`)
}

function problem(parameter: string, message: Problem['message'], allowed: readonly string[] | string): Problem {
  return { status: 400, parameter, message, allowed }
}

function wrong(parameter: string, message: Problem['message'], allowed: readonly string[] | string): CheckedQuery {
  return { problem: problem(parameter, message, allowed) }
}
