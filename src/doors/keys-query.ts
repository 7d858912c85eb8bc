import type { Problem } from './problem.ts'
import type { CheckedQuery } from './strangers-query.ts'
import { languageProblem } from './strangers-query.ts'
import { label } from '@/src/i18n/admin/words'

const KEYS_MOST_DOCUMENTS = 500
/** Maximum limit with resolved relations, or in all languages. */
const KEYS_MOST_WIDE = 100
const KEYS_DEEPEST = 2
const KEYS_LAST_PAGE = 10_000
const MOST_CONDITIONS = 30
const MOST_NAMES = 60
const LONGEST_VALUE = 2000

/** Payload's operators that work on both databases, except the geographic ones. */
const KEYS_OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
] as const
const SEGMENT = '\\[[A-Za-z0-9_.]{0,60}\\]'
const WHERE = new RegExp(`^where(${SEGMENT}){2,9}$`)
const CHOSEN = new RegExp(`^(select|populate)(${SEGMENT}){1,5}$`)
const DROPPED = ['draft', 'trash', 'fallback-locale', 'fallbackLocale', 'pagination']

/**
 * Validates an API key's query: Payload's query language (`where`, `sort`, `select`, `populate`), within limits.
 * Payload's access control decides which fields may be queried, as for a stranger. `draft` and other parameters that
 * ask for unpublished content are ignored.
 */
export function keysQuery(given: URLSearchParams): CheckedQuery {
  const query = new URLSearchParams()
  let conditions = 0
  const names = [...given.keys()]
  if (names.length > MOST_NAMES) return wrong('', label('There are too many parameters.'), `at most ${MOST_NAMES}`)
  for (const [name, value] of given) {
    if (DROPPED.includes(name)) continue
    if (value.length > LONGEST_VALUE)
      return wrong(name, label('The value is too long.'), `at most ${LONGEST_VALUE} characters`)
    if (WHERE.test(name)) {
      conditions += 1
      const operator = /\[([a-z_]+)\](\[\d{0,3}\])?$/.exec(name)?.[1]
      if (!KEYS_OPERATORS.some((one) => one === operator))
        return wrong(name, label('The field cannot be asked for in that way.'), KEYS_OPERATORS)
    } else if (!CHOSEN.test(name)) {
      const problem = plain(name, value)
      if (problem) return { problem }
    }
    query.append(name, value)
  }
  if (conditions > MOST_CONDITIONS)
    return wrong('where', label('There are too many conditions.'), `at most ${MOST_CONDITIONS}`)
  if (!query.has('depth')) query.set('depth', '0')
  const isWide = query.get('depth') !== '0' || query.get('locale') === 'all'
  if (isWide && Number(query.get('limit')) > KEYS_MOST_WIDE) {
    return wrong(
      'limit',
      label('With relations, or in all languages, these are too many.'),
      `1 to ${KEYS_MOST_WIDE} with depth or locale=all`,
    )
  }
  return { query }
}

function plain(name: string, value: string): Problem | null {
  if (name === 'limit') return whole(name, value, 1, KEYS_MOST_DOCUMENTS)
  if (name === 'page') return whole(name, value, 1, KEYS_LAST_PAGE)
  if (name === 'depth') return whole(name, value, 0, KEYS_DEEPEST)
  if (name === 'locale') return languageProblem(value)
  if (name === 'sort')
    return /^(-?[A-Za-z0-9_.]{1,60})(,-?[A-Za-z0-9_.]{1,60}){0,2}$/.test(value)
      ? null
      : problemOf(name, label('It cannot be sorted by that.'), 'up to three fields')
  return problemOf(name, label('There is no such parameter.'), [
    'depth',
    'limit',
    'locale',
    'page',
    'populate',
    'select',
    'sort',
    'where',
  ])
}

function whole(name: string, value: string, least: number, most: number): Problem | null {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  return number >= least && number <= most
    ? null
    : problemOf(name, label('It must be a whole number.'), `${least} to ${most}`)
}

function problemOf(parameter: string, message: Problem['message'], allowed: readonly string[] | string): Problem {
  return { status: 400, parameter, message, allowed }
}

function wrong(parameter: string, message: Problem['message'], allowed: readonly string[] | string): CheckedQuery {
  return { problem: problemOf(parameter, message, allowed) }
}
