import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { isPerson } from '../access/roles.ts'
import { loadBodies } from '../bodies.ts'
import type { Stepped, StepRules } from './step-rules.ts'
import { whyNot } from './why-not.ts'

const NOT_FOUND = 404

/** `GET /<collection>/:id/steps`: the steps that this user may take now, for the buttons in the admin. */
export function stepsEndpoint<Document extends Stepped>(
  collection: CollectionSlug,
  rules: StepRules<Document>,
): Endpoint {
  const { workflow, buttons } = rules
  return {
    path: '/:id/steps',
    method: 'get',
    handler: async (req) => {
      const { user, payload } = req
      if (!isPerson(user)) return Response.json({ steps: [] })
      const document: unknown = await payload.findByID({
        collection,
        id: String(req.routeParams?.id),
        depth: 0,
        overrideAccess: false,
        user,
        disableErrors: true,
      })
      if (!isDocument<Document>(document)) throw new APIError('Not found', NOT_FOUND)
      const from = document.status ?? workflow.first
      const bodies = await loadBodies(payload)
      const steps = (workflow.from[from] ?? []).flatMap((step) => {
        const row = workflow.steps[step]
        // Judged as if a reason were given: the button asks for it.
        if (!row || whyNot(rules, { from, to: row.to, user, reason: '…', document, bodies })) return []
        return [{ to: row.to, label: buttons[step], needsReason: row.needs?.includes('reason') ?? false }]
      })
      return Response.json({ steps })
    },
  }
}

/** Safe narrowing: the document comes from this collection. */
function isDocument<Document extends Stepped>(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'id' in value
}
