import type { Payload, PayloadRequest } from 'payload'
import type { Change, Edition as StoredEdition } from '@/payload-types'
import type { Plan } from '@/src/formats/agreement-document'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { Edition } from '@/src/domain/agreements/edition'
import { editionHash } from '@/src/domain/agreements/edition-hash'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { idOf } from '@/src/content/relations'
import { writer } from '@/src/cms/write'
import { agreementContentFrom } from './stored-content.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/**
 * The edition of an agreement that was made last; null: none yet. Editions are made and found by the system; who may read one is asked
 * where it is shown.
 */
export async function latestEdition(agreement: string, payload: Payload): Promise<StoredEdition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    ...AS_SERVER,
    limit: 1,
    pagination: false,
    sort: '-number',
    where: { agreement: { equals: agreement } },
  })
  return docs[0] ?? null
}

/** A stored edition as the rules and the printers know it; null: what is stored as its content is no agreement. */
export function editionFrom(stored: StoredEdition): Edition | null {
  const content = agreementContentFrom(stored.content)
  return content && { ...headOf(stored), content }
}

/** What an edition says beside its content: that can always be read. */
export function headOf({
  number,
  effectiveFrom,
  decision,
  hash,
  previousHash,
}: StoredEdition): Omit<Edition, 'content'> {
  return {
    number,
    effectiveFrom: dayOf(effectiveFrom),
    decision: decision ?? null,
    hash,
    previousHash: previousHash ?? null,
  }
}

interface Decided {
  change: Pick<Change, 'id' | 'agreement' | 'effectiveFrom' | 'bodies' | 'meeting' | 'fundReference'>
  content: AgreementContent
}

/**
 * Makes the next edition of an agreement from a decided change. Asked again for the same change, it gives the edition that there is:
 * a step that failed half-way can be taken again.
 */
export async function makeEdition({ change, content }: Decided, req: PayloadRequest): Promise<StoredEdition> {
  const made = await req.payload.find({
    collection: 'editions',
    ...AS_SERVER,
    limit: 1,
    pagination: false,
    where: { change: { equals: change.id } },
  })
  if (made.docs[0]) return made.docs[0]
  return addEdition(
    {
      agreement: idOf(change.agreement) ?? '',
      change: change.id,
      effectiveFrom: change.effectiveFrom,
      decision: decisionOf(change),
      content,
    },
    req,
  )
}

interface NewEdition {
  agreement: string
  /** Id; null for the agreement as it was first made. */
  change: string | null
  /** An instant, as Payload stores days. */
  effectiveFrom: string
  decision: string | null
  content: AgreementContent
}

/** Adds an edition after the latest one. Two at once: the second fails at the unique key. */
export async function addEdition(
  { agreement, change, effectiveFrom, decision, content }: NewEdition,
  req: PayloadRequest,
): Promise<StoredEdition> {
  const { payload } = req
  const previous = await latestEdition(agreement, payload)
  const unsealed = {
    number: (previous?.number ?? 0) + 1,
    effectiveFrom: dayOf(effectiveFrom),
    decision,
    content,
    previousHash: previous?.hash ?? null,
  }
  const edition = { ...unsealed, hash: editionHash(unsealed) }
  const key = `${content.code}-${edition.number}`
  return writer(req).create({
    collection: 'editions',
    ...AS_SERVER,
    data: {
      key,
      agreement,
      change,
      number: edition.number,
      effectiveFrom,
      decision,
      content: { ...content },
      hash: edition.hash,
      previousHash: edition.previousHash,
    },
  })
}

/** What the plan is called on paper. */
export async function planOf(payload: Payload): Promise<Plan> {
  const site = await payload.findGlobal({ slug: 'site', ...AS_SERVER, locale: 'da' })
  return { name: site.name, organisation: 'Boligsocial helhedsplan' }
}

/** Who decides, as it is written down. */
export const BODIES = {
  leader: 'Lokal boligsocial ledergruppe',
  board: 'Bestyrelsen',
  fund: 'Landsbyggefonden',
} as const

function decisionOf({ bodies, meeting, fundReference }: Decided['change']): string {
  const who = (bodies ?? []).map((body) => BODIES[body]).join(' og ')
  return [who, meeting, fundReference].filter(Boolean).join(', ')
}
