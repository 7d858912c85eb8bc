import {
  type CollectionBeforeChangeHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TypeWithID,
  ValidationError,
} from 'payload'
import type { User } from '@/payload-types'
import type { Sentence, Verdict } from '@/src/domain/workflow/verdict'
import { isPerson } from '../access/roles.ts'
import { appendRefusal } from '../audit/append-audit.ts'
import { whoOf } from '../audit/audit-hooks.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { label } from '../label.ts'
import { raiseRevision } from './raise-revision.ts'

export interface Stepped extends TypeWithID {
  status?: string | null
  revision?: number | null
  /** The reason given, for the audit log; never stored in the document. */
  reason?: string | null
}

export interface StepContext<Document> {
  from: string
  to: string
  user: User
  reason: string | null
  document: Document
}

export interface StepRules<Document> {
  first: string
  /** Whether this user may take this step. */
  judge: (asked: StepContext<Document>) => Verdict
  /** The fields that may change with it. A plain edit has `from` equal to `to`. */
  mayChange: (at: Pick<StepContext<Document>, 'from' | 'to' | 'user'>) => 'all' | readonly string[]
  /**
   * The message for a change that `mayChange` does not allow. By default: that the document was sent for approval or
   * approved.
   */
  locked?: Sentence
  /**
   * Further checks and effects of an allowed step, once it is certain that no other request took it. Returns the data
   * to save.
   */
  take?: (step: StepContext<Document> & { data: Partial<Document>; req: PayloadRequest }) => Promise<Partial<Document>>
}

const TAKEN = label(
  'En anden har lige behandlet dette. Genindlæs siden og se, hvad der er besluttet.',
  'Somebody else has just dealt with this. Reload the page to see what was decided.',
)
const AT_ONCE = label(
  'En anden gemte i samme øjeblik, så intet blev gemt. Gem igen.',
  'Somebody else saved at the same moment, so nothing was saved. Save again.',
)
const LOCKED = label(
  'Dette er låst, fordi det er sendt til godkendelse eller godkendt. Intet blev gemt. Genåbn det med en begrundelse, hvis det skal rettes.',
  'This is locked because it was sent for approval or approved. Nothing was saved. Reopen it with a reason if it must be corrected.',
)

/**
 * Checks every save of a document with a workflow (a measurement, a change of an agreement) against the rules, however
 * it is made. A refused step changes nothing and is logged in the audit log. A save without a user is made by the
 * server (a seed, the closing of a period) and is trusted.
 */
export function stepHook<Document extends Stepped>(rules: StepRules<Document>): CollectionBeforeChangeHook<Document> {
  return async ({ collection, data, originalDoc, operation, req, context }) => {
    const reason = typeof data.reason === 'string' && data.reason.trim() !== '' ? data.reason.trim() : null
    delete data.reason
    context.reason = reason
    const { user } = req
    if (operation === 'create' || originalDoc === undefined) {
      return { ...data, revision: 0, ...(user || !data.status ? { status: rules.first } : {}) }
    }
    const from = originalDoc.status ?? rules.first
    const to = data.status ?? from
    const revision = originalDoc.revision ?? 0
    if (!user) return { ...data, revision: to === from ? revision : revision + 1 }

    // A program with an API key takes no steps, even if it has access otherwise.
    if (!isPerson(user)) throw new Forbidden(req.t)
    const refuse = (message: Sentence) => refuseStep({ collection, id: String(originalDoc.id), from, to, message, req })
    const asked = { from, to, user, reason, document: originalDoc }
    const verdict = from === to ? ({ allowed: true } as const) : rules.judge(asked)
    if (!verdict.allowed) return refuse(verdict.message)
    const open = rules.mayChange(asked)
    const changed = Object.keys(changesBetween(collection, originalDoc, { ...originalDoc, ...data })).filter(
      (name) => name !== 'status',
    )
    if (open !== 'all' && changed.some((name) => !open.includes(name))) return refuse(rules.locked ?? LOCKED)
    // For plain edits too: saving an older state would undo a step taken since.
    if (!(await raiseRevision(req, { collection: collection.slug, id: String(originalDoc.id), revision }))) {
      return from === to ? refuseSave(collection, AT_ONCE, req) : refuse(TAKEN)
    }
    const done = rules.take && from !== to ? await rules.take({ ...asked, data, req }) : data
    return { ...done, revision: revision + 1 }
  }
}

interface RefusedStep {
  collection: SanitizedCollectionConfig
  id: string
  from: string
  to: string
  message: Sentence
  req: PayloadRequest
}

/** Logs the refusal and throws it at the field `status`, in the user's language. */
async function refuseStep({ collection, id, from, to, message, req }: RefusedStep): Promise<never> {
  await appendRefusal(req, {
    ...whoOf(req),
    subject: collection.slug,
    document: id,
    operation: 'refused',
    changes: from === to ? {} : { status: { before: from, after: to } },
    reason: message.da,
  })
  return refuseSave(collection, message, req)
}

function refuseSave(collection: SanitizedCollectionConfig, message: Sentence, req: PayloadRequest): never {
  const language = req.i18n.language === 'da' ? 'da' : 'en'
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'status', message: message[language] }], req },
    req.t,
  )
}
