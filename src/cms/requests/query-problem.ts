import type { FlattenedField, SanitizedConfig } from 'payload'
import { isRecord } from '@/src/domain/is-record'
import { isWithin } from './shapes.ts'
import { sortProblem, whereProblem } from './where-problem.ts'
import { label, type Label } from '@/src/i18n/admin/words'

/** Maximum values of numeric parameters. */
const NUMBERS = { limit: 10_000, page: 1_000_000, depth: 10 } as const
const YES_OR_NO = [
  'draft',
  'trash',
  'pagination',
  'autosave',
  'overrideLock',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
  'showHiddenFields',
] as const
const TREES = ['select', 'populate', 'joins'] as const
const NO_LANGUAGE = ['', 'null', 'none', 'false']
/** Maximum nesting of each parameter. */
const DEEPEST = 8

/**
 * What is wrong with the query of a request to Payload's API, as a message; null if nothing is. `params` are as Payload
 * parses them. Says nothing about access: that is checked elsewhere. Parameters unknown to Payload are left to the
 * endpoint.
 */
export function queryProblem(
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  params: Readonly<Record<string, unknown>>,
): Label | null {
  const given = (name: string): boolean => Object.hasOwn(params, name)
  const locales: readonly string[] = config.localization ? config.localization.localeCodes : []
  if (given('where') && params.where !== '') {
    const where = typeof params.where === 'string' ? parsed(params.where) : params.where
    const path = isWithin(where, 2 * DEEPEST) ? whereProblem(config, fields, where) : 'where'
    if (path !== null) return wrong(`where: ${path}`)
  }
  if (given('sort')) {
    const name = sortProblem(config, fields, params.sort)
    if (name !== null) return wrong(`sort: ${name}`)
  }
  for (const [name, most] of Object.entries(NUMBERS)) {
    if (given(name) && !isCount(params[name], name === 'page' ? 1 : 0, most)) return wrong(name)
  }
  for (const name of YES_OR_NO) {
    if (given(name) && !['true', 'false', '1', '0', ''].includes(String(params[name]))) return wrong(name)
  }
  for (const name of TREES) {
    if (given(name) && params[name] !== '' && !(isRecord(params[name]) && isTree(params[name]))) return wrong(name)
  }
  if (given('joins') && isRecord(params.joins)) {
    const path = joinProblem(config, fields, params.joins)
    if (path !== null) return wrong(`joins: ${path}`)
  }
  // An unknown language is treated as Danish (`read-request.ts`).
  if (given('locale') && typeof params.locale !== 'string') return wrong('locale')
  if (given('publishSpecificLocale') && ![...locales, ''].includes(textOf(params.publishSpecificLocale)))
    return wrong('publishSpecificLocale')
  for (const name of ['fallback-locale', 'fallbackLocale', 'selectedLocales']) {
    const all = [params[name]].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : [null]))
    if (given(name) && !all.every((each) => each !== null && [...locales, ...NO_LANGUAGE].includes(each)))
      return wrong(name)
  }
  // Payload would return it instead of the stored document.
  if (given('data')) return wrong('data')
  return null
}

function joinProblem(
  config: SanitizedConfig,
  fields: readonly FlattenedField[],
  joins: Record<string, unknown>,
): string | null {
  for (const [name, wanted] of Object.entries(joins)) {
    const join = fields.find((field) => field.name === name && field.type === 'join')
    if (join?.type !== 'join') return name
    const related = config.collections.find(({ slug }) => slug === join.collection)?.flattenedFields
    if (wanted === 'false' || wanted === false) continue
    if (!isRecord(wanted) || !related) return name
    const { limit, page, sort, where, count } = wanted
    if (limit !== undefined && !isCount(limit, 0, NUMBERS.limit)) return `${name}.limit`
    if (page !== undefined && !isCount(page, 1, NUMBERS.page)) return `${name}.page`
    if (count !== undefined && count !== 'true' && count !== 'false') return `${name}.count`
    if (sort !== undefined && sortProblem(config, related, sort) !== null) return `${name}.sort`
    if (where !== undefined && whereProblem(config, related, where) !== null) return `${name}.where`
  }
  return null
}

/** Whether it is an object nested within the limit, with plain keys only. */
function isTree(value: Record<string, unknown>): boolean {
  return isWithin(value, DEEPEST) && Object.keys(value).every((name) => /^[\w-]+$/.test(name))
}

function isCount(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '\0'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function wrong(what: string): Label {
  return label('This cannot be asked for: {{what}}', { what: what.slice(0, 200) })
}
