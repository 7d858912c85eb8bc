import type { AccessResult, PayloadRequest, Where } from 'payload'
import { PUBLIC_STATES } from '@/src/domain/newsletters/newsletter-steps'
import { idOf } from '@/src/content/relations'
import { hasRole, zoneIdsOf } from './roles.ts'
import { mayChange } from './may-change.ts'

/** The rules used in the table of rights. `MEANINGS` describes each one, `RULES` enforces it. */
export type Rule = keyof typeof MEANINGS

export const MEANINGS = {
  all: 'all of it',
  no: 'nothing',
  published: 'what is published',
  forAll: 'what is published and for everyone',
  sent: 'what is being sent or was, in the words that were sent',
  reports: 'reports of evaluations that are published and for everyone',
  shown: 'what something published shows, and PDF files that anyone may have',
  zones: 'what belongs to their own zones alone',
  languages: 'texts in their own languages, never Danish, never facts; drafts alone, where there are drafts',
  steps: 'the steps that the rules of `src/domain` give them, and what belongs to these',
  self: 'themselves',
  own: 'their own',
  editable: 'their own, and those of documents that they may change',
} as const

export interface AccessRequest {
  req: PayloadRequest
  operation: 'read' | 'create' | 'change'
  /** The data being saved, if any. Absent when the admin only asks whether to show a button. */
  data?: object | undefined
  id?: string | number | undefined
  /** The field that says which zones a document belongs to. */
  zoneField?: ZoneField | undefined
}

export type ZoneField = 'zones' | 'zone' | 'id'

const PUBLISHED = { _status: { equals: 'published' } }

/** Each rule as a Payload access result: allowed, denied, or a query for the allowed documents. */
export const RULES: Readonly<Record<Rule, (request: AccessRequest) => AccessResult | Promise<AccessResult>>> = {
  all: () => true,
  no: () => false,
  published: () => PUBLISHED,
  forAll: () => ({ and: [PUBLISHED, { audience: { equals: 'public' } }] }),
  sent: () => ({ status: { in: [...PUBLIC_STATES] } }),
  shown: (): Where => ({
    or: [
      { shown: { equals: true } },
      { and: [{ open: { equals: true } }, { mimeType: { equals: 'application/pdf' } }] },
    ],
  }),
  reports: async ({ req }) => {
    const { docs } = await req.payload.find({
      // Read as an anonymous user, whoever asks: the right to read a draft does not include its file here.
      collection: 'evaluations',
      overrideAccess: false,
      user: null,
      draft: false,
      depth: 0,
      pagination: false,
      select: { file: true },
      where: { file: { exists: true } },
    })
    const reports = docs.flatMap(({ file }) => idOf(file) ?? [])
    return reports.length > 0 && { id: { in: reports } }
  },
  zones: ({ req: { user }, operation, data, zoneField }) => {
    if (!hasRole(user, 'zoneWorker')) return false
    // Without a zone field, a hook determines the zone of what is created, and checks it.
    if (zoneField === undefined) return operation === 'create'
    if (operation === 'create') return data === undefined || isWithin(Reflect.get(data, zoneField), zoneIdsOf(user))
    return { [zoneField]: { in: zoneIdsOf(user) } }
  },
  languages: ({ data }) => data === undefined || Reflect.get(data, '_status') !== 'published',
  steps: () => true,
  self: ({ req: { user } }) => user !== null && { id: { equals: user.id } },
  own: ({ req: { user } }) => user !== null && ownOf(user),
  editable: async ({ req, id }) => {
    const { user } = req
    if (user === null) return false
    return (id !== undefined && (await mayChangeLocked(req, id))) || ownOf(user)
  },
}

function ownOf({ id, collection }: { id: string | number; collection?: string }): Where {
  return { and: [{ 'user.value': { equals: id } }, { 'user.relationTo': { equals: collection ?? '' } }] }
}

function isWithin(given: unknown, own: readonly string[]): boolean {
  // Not set yet; the hooks check it.
  if (given === undefined) return true
  const ids = Array.isArray(given) ? given : [given]
  return ids.length > 0 && ids.every((id) => typeof id === 'string' && own.includes(id))
}

/** Whether the user may change the locked document, and so may take over its edit lock. */
async function mayChangeLocked(req: PayloadRequest, lock: string | number): Promise<boolean> {
  // Only checked; nothing of it is returned.
  const found = await req.payload.findByID({
    collection: 'payload-locked-documents',
    id: String(lock),
    req,
    overrideAccess: true,
    depth: 0,
    disableErrors: true,
  })
  const document = found?.document
  if (document) return mayChange(req, document.relationTo, idOf(document.value) ?? '')
  return found?.globalSlug != null && mayChange(req, found.globalSlug)
}
