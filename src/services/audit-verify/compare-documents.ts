import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import { partSum } from '@/src/domain/audit/record'
import { withoutDeleted } from '@/src/domain/audit/without-deleted'
import { choiceByLanguage } from '@/src/domain/newsletters/language-choices'
import { linkSecrets } from '@/src/urls/link-secrets'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { auditChange, auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { sealOfAddress } from '@/src/cms/sign-in/note'
import { NOT_WORTH_IT, plain } from '@/src/cms/audit/changes-between'
import type { LoggedValue, LoggedDocument } from './last-states.ts'

/** Documents read at once. */
const PAGE = 500

/** Not in the log: the progress of a sending; and of an address the log has only a keyed hash, under another name. */
const NOT_LOGGED: Readonly<Record<string, readonly string[]>> = { newsletters: ['queued'], users: ['email'] }

/** Fields whose shape a migration changed: converts a value to the shape that older entries have. */
const AS_BEFORE: Readonly<Record<string, Readonly<Record<string, (value: object) => unknown>>>> = {
  newsletters: { languages: choiceByLanguage },
}

export interface Compared {
  documents: number
  /** One sentence for each mismatch with the log. */
  problems: string[]
}

/**
 * Checks that each document of the internal area matches the log's last state, and that none was added or removed
 * without an entry.
 */
export async function compareDocuments(
  payload: Payload,
  states: ReadonlyMap<string, LoggedDocument>,
): Promise<Compared> {
  const problems: string[] = []
  let documents = 0
  const deleted = new Set(
    [...states].flatMap(([name, { isDeleted }]) => (isDeleted ? [name.slice(name.indexOf('/') + 1)] : [])),
  )
  for (const { slug, flattenedFields, hooks } of payload.config.collections) {
    const isLogged = hooks.afterChange.some((hook) => hook === auditChange)
    if (!isLogged && slug !== 'users') continue
    const here = new Set<string>()
    for (const language of languagesIn(states, slug, flattenedFields)) {
      for await (const document of documentsOf(payload, slug, language)) {
        const state = states.get(`${slug}/${document.id}`)
        if (!here.has(document.id) && (state === undefined || state.isDeleted))
          problems.push(`${slug} ${document.id}: is there, and no entry made it`)
        here.add(document.id)
        if (state && slug === 'users' && !isAddress(payload, document, state))
          problems.push(`users ${document.id}: "email" is not what the log says last`)
        if (state)
          problems.push(
            ...differing(flattenedFields, document, { state, deleted }, language, slug).map(
              (field) => `${slug} ${document.id}: "${field}" is not what the log says last`,
            ),
          )
      }
    }
    documents += here.size
    for (const [name, { isDeleted }] of states) {
      const [subject, id = ''] = name.split('/')
      if (subject === slug && !isDeleted && !here.has(id))
        problems.push(`${slug} ${id}: is gone, and no entry deleted it`)
    }
  }
  const globals = await compareGlobals(payload, states, deleted)
  return { documents: documents + globals.documents, problems: [...problems, ...globals.problems] }
}

async function compareGlobals(
  payload: Payload,
  states: ReadonlyMap<string, LoggedDocument>,
  deleted: ReadonlySet<string>,
): Promise<Compared> {
  const problems: string[] = []
  let documents = 0
  for (const { slug, flattenedFields, hooks } of payload.config.globals) {
    const state = states.get(`${slug}/`)
    const isLogged = hooks.afterChange.some((hook) => hook === auditGlobalChange)
    if (!state && !isLogged) continue
    documents += 1
    const document = await payload.findGlobal({
      slug,
      overrideAccess: true,
      depth: 0,
      locale: SOURCE_LOCALE,
      fallbackLocale: false,
    })
    // Without a row, a global reads as its defaults.
    const isThere = Boolean(Reflect.get(document, 'createdAt'))
    if (!state) {
      if (isThere) problems.push(`${slug}: is there, and no entry made it`)
      continue
    }
    if (!isThere) problems.push(`${slug}: is gone, and no entry deleted it`)
    // Until November 2026 the first entry left out values equal to a default, and no other entry was complete.
    else
      problems.push(
        ...differing(
          flattenedFields,
          document,
          { state: { ...state, isWhole: isLogged }, deleted },
          SOURCE_LOCALE,
          slug,
        ).map((field) => `${slug}: "${field}" is not what the log says last`),
      )
  }
  return { documents, problems }
}

/** Whether an address matches the log's keyed hash, made with the current or the previous secret. */
function isAddress(payload: Payload, user: object, { fields }: LoggedDocument): boolean {
  const known = fields.get('address')
  if (known?.kind !== 'value') return true
  return linkSecrets(payload).some(
    (secret) => sealOfAddress(secret, String(Reflect.get(user, 'email'))) === known.value,
  )
}

async function* documentsOf(
  payload: Payload,
  collection: CollectionSlug,
  locale: Locale,
): AsyncGenerator<{ id: string }> {
  for (let page = 1; ; page += 1) {
    // The check runs with full access: whoever may run the command may read everything.
    const { docs, hasNextPage } = await payload.find({
      collection,
      overrideAccess: true,
      depth: 0,
      limit: PAGE,
      page,
      sort: 'id',
      locale,
      fallbackLocale: false,
      draft: false,
    })
    yield* docs as { id: string }[]
    if (!hasNextPage) return
  }
}

/** The languages to compare: Danish, and those that the log names for a collection with translated fields. */
function languagesIn(
  states: ReadonlyMap<string, LoggedDocument>,
  slug: string,
  fields: readonly FlattenedField[],
): Locale[] {
  if (!fields.some(isTranslated)) return [SOURCE_LOCALE]
  const named = new Set(
    [...states]
      .filter(([name]) => name.startsWith(`${slug}/`))
      .flatMap(([, { fields: known }]) => [...known.keys()].map((key) => key.split('@')[1])),
  )
  return LANGUAGES.filter((code) => code === SOURCE_LOCALE || named.has(code))
}

function differing(
  fields: readonly FlattenedField[],
  document: object,
  { state, deleted }: { state: LoggedDocument; deleted: ReadonlySet<string> },
  language: Locale,
  slug: string,
): string[] {
  return fields.flatMap((field) => {
    const { name } = field
    if (
      NOT_WORTH_IT.includes(name) ||
      NOT_LOGGED[slug]?.includes(name) ||
      field.type === 'join' ||
      ('virtual' in field && field.virtual)
    )
      return []
    const value = plain(Reflect.get(document, name))
    const known = state.fields.get(isTranslated(field) ? `${name}@${language}` : name)
    if (known === undefined) return state.isWhole && !isTranslated(field) && !isUnsaid(field, value) ? [name] : []
    const before = AS_BEFORE[slug]?.[name]
    const values = [value, ...(before && typeof value === 'object' && value !== null ? [plain(before(value))] : [])]
    return values.some((each) => isAs(known, each, deleted)) ? [] : [name]
  })
}

/**
 * Whether a field that no entry mentions still has its initial value: empty, or its default, since a field may be newer
 * than the document.
 */
function isUnsaid(field: FlattenedField, value: unknown): boolean {
  // A default computed at each save cannot be compared.
  if ('defaultValue' in field && typeof field.defaultValue === 'function') return true
  return value === null || canonicalJson(value) === canonicalJson(plain(defaultOf(field)))
}

function defaultOf(field: FlattenedField): unknown {
  if ('defaultValue' in field && field.defaultValue !== undefined) return field.defaultValue
  if (field.type !== 'group') return null
  return Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, defaultOf(inner)]))
}

/**
 * Whether a value matches the log's last value. References to documents deleted since (`deleted`: ids) may be present
 * or not.
 */
function isAs(known: LoggedValue, value: unknown, deleted: ReadonlySet<string>): boolean {
  if (known.kind === 'unknown') return true
  if (known.kind === 'sum')
    return [value, ...(value === null ? deleted : [])].some((one) => partSum(known.salt, one) === known.sum)
  return canonicalJson(withoutDeleted(known.value ?? null, deleted)) === canonicalJson(withoutDeleted(value, deleted))
}

function isTranslated(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  if ('flattenedFields' in field) return field.flattenedFields.some(isTranslated)
  return field.type === 'blocks' && field.blocks.some((block) => block.flattenedFields.some(isTranslated))
}
