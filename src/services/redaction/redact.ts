import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import type { AuditLog } from '@/payload-types'
import { type RedactedPart, redactLine } from '@/src/domain/audit/record'
import { beginSave } from '@/src/config/transactions'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { LANGUAGES } from '@/src/plans/languages'
import { appendAudit, type AuditEntry } from '@/src/cms/audit/append-audit'
import { auditChange, auditGlobalChange, whoOf } from '@/src/cms/audit/audit-hooks'
import { plain } from '@/src/cms/audit/changes-between'
import { salt } from '@/src/cms/audit/sealed-entry'
import { noteRedacted } from '@/src/cms/erasures/note-erased'
import { expireOnChange, expireOnGlobalChange } from '@/src/cms/hooks/expire-cache'
import { wipeErased } from '../privacy/wipe-erased.ts'
import { inTransaction, within } from '@/src/cms/write'
import { changedFields, findPhrase, type Place } from './find-phrase.ts'
import { logged } from './logged-words.ts'
import { redactedDocument } from './redactable.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

export interface Redaction {
  phrase: string
  reason: string
  /** A selection of the places that `findPhrase` returned. */
  places: readonly string[]
}

/**
 * Removes a phrase from documents, their older versions, their frozen content, and the log's entries about them, all or
 * none. Logs an entry for each place, with who, why and the new values, so that chain and seals remain verifiable.
 * Returns the places; empty if the phrase occurs in none of the named ones. For administrators; the caller has checked
 * that.
 */
export async function redact(req: PayloadRequest, { phrase, reason, places }: Redaction): Promise<Place[]> {
  const chosen = (await findPhrase(req, phrase)).filter(({ place }) => places.includes(place))
  await inTransaction(req, async () => {
    // Takes the write lock before reading anything that is written back.
    await beginSave(req.payload.db, await req.transactionID)
    for (const place of chosen) await redactPlace(req, place, phrase, reason)
  })
  if (chosen.length > 0)
    noteRedacted(req.payload, { phrase, reason, places: chosen.map(({ place }) => place) }, new Date())
  await wipeErased(req.payload)
  return chosen
}

async function redactPlace(req: PayloadRequest, { place }: Place, phrase: string, reason: string): Promise<void> {
  const [subject = '', document = null] = place.split('/')
  const fields =
    document === null
      ? await redactGlobal(req, subject, phrase)
      : await redactCollection(req, subject as CollectionSlug, document, phrase)
  const taken = await redactEntries(req, { subject, document }, phrase, fields)
  const changed = await changesOf(req, { subject, document }, fields)
  for (const [index, { language, changes }] of changed.entries()) {
    await appendAudit(req, {
      ...whoOf(req),
      subject,
      document,
      operation: 'redact',
      changes,
      reason,
      language,
      redactions: index === 0 ? taken : [],
    })
  }
}

/**
 * Redacts a document and its versions, bypassing all hooks, which would refuse changes to sealed documents and log the
 * old text. Returns the changed fields.
 */
async function redactCollection(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
  phrase: string,
): Promise<string[]> {
  const { db, config } = req.payload
  const collection = config.collections.find((one) => one.slug === slug)
  if (!collection) return []
  const fields = new Set<string>()
  const document = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })
  if (document) {
    const left = redactedDocument(document, collection.flattenedFields, { phrase, id })
    for (const field of changedFields(document, left)) fields.add(field)
    if (fields.size > 0) {
      await db.updateOne({ collection: slug, id, data: left, req, returning: false })
      const doc = left as typeof document
      if (collection.hooks.afterChange.some((hook) => hook === expireOnChange)) {
        await expireOnChange({
          collection,
          doc,
          previousDoc: document,
          data: left,
          operation: 'update',
          req,
          context: req.context,
        })
      }
    }
  }
  if (collection.versions) {
    const { docs } = await db.findVersions<object>({
      collection: slug,
      where: { parent: { equals: id } },
      limit: 0,
      pagination: false,
      req,
    })
    for (const version of docs) {
      const left = redactedDocument(version.version, collection.flattenedFields, { phrase, id })
      if (changedFields(version.version, left).length === 0) continue
      const { id: versionId, ...rest } = version
      await db.updateVersion({
        collection: slug,
        id: versionId,
        versionData: { ...rest, version: left },
        req,
        returning: false,
      })
    }
  }
  return [...fields]
}

async function redactGlobal(req: PayloadRequest, slug: string, phrase: string): Promise<string[]> {
  const { db, config } = req.payload
  const global = config.globals.find((one) => one.slug === slug)
  if (!global) return []
  const document = await db.findGlobal<Record<string, unknown> & { globalType: string }>({ slug: global.slug, req })
  const left = redactedDocument(document, global.flattenedFields, { phrase, id: slug })
  const fields = changedFields(document, left)
  if (fields.length > 0) {
    await db.updateGlobal({ slug: global.slug, data: left, req })
    if (global.hooks.afterChange.some((hook) => hook === expireOnGlobalChange)) {
      await expireOnGlobalChange({ global, doc: left, previousDoc: document, data: left, req, context: req.context })
    }
  }
  if (global.versions) {
    const { docs } = await db.findGlobalVersions<object>({ global: global.slug, limit: 0, pagination: false, req })
    for (const version of docs) {
      const left = redactedDocument(version.version, global.flattenedFields, { phrase, id: slug })
      if (changedFields(version.version, left).length === 0) continue
      const { id, ...rest } = version
      await db.updateGlobalVersion({
        global: global.slug,
        id,
        versionData: { ...rest, version: left },
        req,
        returning: false,
      })
    }
  }
  return fields
}

/**
 * Redacts the log's entries about a document. Fields stored only as hashes lose their salts, so that guesses cannot be
 * verified.
 */
async function redactEntries(
  req: PayloadRequest,
  { subject, document }: Pick<AuditEntry, 'subject' | 'document'>,
  phrase: string,
  fields: readonly string[],
): Promise<RedactedPart[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'seq',
    req,
    where: {
      and: [
        { subject: { equals: subject } },
        { document: document === null ? { exists: false } : { equals: document } },
      ],
    },
  })
  const taken: RedactedPart[] = []
  const takeOut = logged(req.payload.config, { subject, document }, phrase)
  for (const entry of docs) {
    const done = redactLine(entry, takeOut, fields, salt)
    if (done === null) continue
    taken.push(...done.taken)
    // Bypasses the collection, which refuses every change; the entry that follows says what was done.
    const { changes, reason, salts, original } = done.line as AuditLog
    await req.payload.db.updateOne({
      collection: 'audit-log',
      id: entry.id,
      data: { changes, reason: reason ?? null, salts: salts ?? null, original: original ?? null },
      req,
      returning: false,
    })
  }
  return taken
}

/**
 * The new values for the log's entry, per language where translated. Public content is not logged; it has versions
 * instead.
 */
async function changesOf(
  req: PayloadRequest,
  { subject, document }: Pick<AuditEntry, 'subject' | 'document'>,
  names: readonly string[],
): Promise<{ language: string | null; changes: AuditEntry['changes'] }[]> {
  const logged = loggedFields(req, { subject, document }).filter(({ name }) => names.includes(name))
  if (logged.length === 0) return [{ language: null, changes: {} }]
  const changes: { language: string | null; changes: AuditEntry['changes'] }[] = []
  const languages: readonly Locale[] = logged.some(isTranslated) ? LANGUAGES : [SOURCE_LOCALE]
  for (const language of languages) {
    const options = { ...AS_SERVER, locale: language, fallbackLocale: false, req: within(req) } as const
    const now =
      document === null
        ? await req.payload.findGlobal({ ...options, slug: subject as GlobalSlug })
        : await req.payload.findByID({ ...options, collection: subject as CollectionSlug, id: document })
    const own = logged.filter((field) => language === SOURCE_LOCALE || isTranslated(field))
    changes.push({
      language,
      changes: Object.fromEntries(
        own.map(({ name }) => [name, { before: null, after: plain(Reflect.get(now, name)) }]),
      ),
    })
  }
  return changes
}

function loggedFields(
  { payload: { config } }: PayloadRequest,
  { subject, document }: Pick<AuditEntry, 'subject' | 'document'>,
): FlattenedField[] {
  if (document === null) {
    const global = config.globals.find(({ slug }) => slug === subject)
    return global?.hooks.afterChange.some((hook) => hook === auditGlobalChange) ? global.flattenedFields : []
  }
  const collection = config.collections.find(({ slug }) => slug === subject)
  return collection?.hooks.afterChange.some((hook) => hook === auditChange) ? collection.flattenedFields : []
}

function isTranslated(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  if ('flattenedFields' in field) return field.flattenedFields.some(isTranslated)
  return field.type === 'blocks' && field.blocks.some((block) => block.flattenedFields.some(isTranslated))
}
