import {
  type CollectionBeforeChangeHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { stepBetween } from '@/src/domain/workflow/steps'
import { isPerson } from '../access/roles.ts'
import { appendRefusal } from '../audit/append-audit.ts'
import { whoOf } from '../audit/audit-hooks.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { loadBodies } from '../bodies.ts'
import { refuse } from '../refuse.ts'
import { lockRevision, nextRevision } from './lock-revision.ts'
import type { Stepped, StepRules } from './step-rules.ts'
import { lockedSentence, whyNot } from './why-not.ts'
import { label, type Label } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

const TAKEN = label('Somebody else has just dealt with this. Reload the page to see what was decided.')
const AT_ONCE = label('Somebody else saved at the same moment, so nothing was saved. Save again.')

/**
 * Checks every save of a document with a workflow (a measurement, a change of an agreement) against its rules, however
 * it is made. A refused step changes nothing and is logged in the audit log. A save without a user is made by the
 * server (a seed, the closing of a period) and is trusted.
 */
export function stepHook<Document extends Stepped>(rules: StepRules<Document>): CollectionBeforeChangeHook<Document> {
  const { workflow } = rules
  return async ({ collection, data, originalDoc, operation, req, context }) => {
    const reason = typeof data.reason === 'string' && data.reason.trim() !== '' ? data.reason.trim() : null
    delete data.reason
    context.reason = reason
    const { user } = req
    if (operation === 'create' || originalDoc === undefined) {
      return { ...data, revision: 0, ...(user || !data.status ? { status: workflow.first } : {}) }
    }
    const from = originalDoc.status ?? workflow.first
    const to = data.status ?? from
    const revision = originalDoc.revision ?? 0
    if (!user) return { ...data, revision: to === from ? Math.abs(revision) : nextRevision(revision) }

    // A program with an API key takes no steps, even if it has access otherwise.
    if (!isPerson(user)) throw new Forbidden(req.t)
    const refuseTo = (message: Label) => refuseStep({ collection, id: String(originalDoc.id), from, to, message, req })
    const bodies = await loadBodies(req.payload)
    const no = from === to ? null : whyNot(rules, { from, to, user, reason, document: originalDoc, bodies })
    if (no) return refuseTo(no)
    const step = from === to ? null : stepBetween(workflow, { from, to })
    const open = rules.mayChange({ from, step, user })
    const changed = Object.keys(changesBetween(collection, originalDoc, { ...originalDoc, ...data })).filter(
      (name) => name !== 'status',
    )
    if (open !== 'all' && changed.some((name) => !open.includes(name)))
      return refuseTo(lockedSentence(rules, from, bodies))
    // For plain edits too: saving an older state would undo a step taken since.
    if (!(await lockRevision(req, { collection: collection.slug, id: String(originalDoc.id), revision }))) {
      if (from !== to) return refuseTo(TAKEN)
      refuse([{ path: 'status', message: AT_ONCE }], collection.slug, req)
    }
    const set = step === null ? {} : await rules.sets?.[step]?.({ document: originalDoc, data, user, req })
    return { ...data, ...set, revision: nextRevision(revision) }
  }
}

interface RefusedStep {
  collection: SanitizedCollectionConfig
  id: string
  from: string
  to: string
  message: Label
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
    reason: message[SOURCE_LOCALE],
  })
  return refuse([{ path: 'status', message }], collection.slug, req)
}
