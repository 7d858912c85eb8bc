import type { Payload, PayloadRequest } from 'payload'
import type { Change, Edition as StoredEdition } from '@/payload-types'
import type { Plan } from '@/src/formats/agreement-document'
import type { AgreementContent } from '@/src/domain/agreements/agreement-content'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import type { Edition } from '@/src/domain/agreements/edition'
import { editionHash } from '@/src/domain/agreements/edition-hash'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { idOf } from '@/src/content/relations'
import { loadBodies } from '@/src/cms/bodies'
import { writer } from '@/src/cms/write'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { agreementContentFrom } from './stored-content.ts'
import { AS_SERVER } from '@/src/cms/access/as-server'

/**
 * The latest edition of an agreement; null if there is none. Read as the server; access is checked where an edition is
 * shown.
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

/** A stored edition in the form that rules and printers use; null if its content is not a valid agreement. */
export function editionFrom(stored: StoredEdition): Edition | null {
  const content = agreementContentFrom(stored.content)
  return content && { ...headOf(stored), content }
}

/** The parts of an edition besides its content, which can always be read. */
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
 * Makes the next edition of an agreement from a decided change. Called again for the same change, it returns the
 * existing edition, so a step that failed half-way can be repeated.
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
      decision: decisionOf(change, await loadBodies(req.payload)),
      content,
    },
    req,
  )
}

interface NewEdition {
  agreement: string
  /** Id; null for the first edition of the agreement. */
  change: string | null
  /** An instant, as Payload stores days. */
  effectiveFrom: string
  decision: string | null
  content: AgreementContent
}

/** Adds an edition after the latest one. If two are added concurrently, the unique key makes the second fail. */
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

/** The plan's name as printed. */
export async function planOf(payload: Payload): Promise<Plan> {
  const site = await payload.findGlobal({ slug: 'site', ...AS_SERVER, locale: SOURCE_LOCALE })
  return { name: site.name, organisation: 'Boligsocial helhedsplan' }
}

/** The names of deciding bodies as printed. */
export function bodiesInPrint(bodies: readonly DecidingBody[], named: Bodies): string {
  return bodies.map((body) => named[body].name[SOURCE_LOCALE]).join(' og ')
}

/** Sealed with the edition: names the bodies as they are called when they decide. */
function decisionOf({ bodies, meeting, fundReference }: Decided['change'], named: Bodies): string {
  const who = bodiesInPrint(bodies ?? [], named)
  return [who, meeting, fundReference].filter(Boolean).join(', ')
}
