import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import type { Activity, Event, Newsletter } from '@/payload-types'
import { idOf } from '@/src/content/relations'
import { PUBLIC_STATES } from '@/src/domain/newsletters/newsletter-steps'
import { serverRequest, within } from '../write.ts'
import { AS_SERVER } from '../access/as-server.ts'

/**
 * The documents that can make a picture public, and the pictures that each refers to. The test of this list walks all
 * fields.
 */
const SHOWING = {
  activities: {
    public: { _status: { equals: 'published' } },
    isPublic: ({ _status }: Activity) => _status === 'published',
    names: ({ image }: Activity) => [image],
    select: { _status: true, image: true },
    naming: (id: string): Where => ({ image: { equals: id } }),
  },
  events: {
    public: { _status: { equals: 'published' } },
    isPublic: ({ _status }: Event) => _status === 'published',
    names: ({ image }: Event) => [image],
    select: { _status: true, image: true },
    naming: (id: string): Where => ({ image: { equals: id } }),
  },
  newsletters: {
    public: { status: { in: [...PUBLIC_STATES] } },
    isPublic: ({ status }: Newsletter) => PUBLIC_STATES.some((state) => state === status),
    names: ({ blocks }: Newsletter) =>
      (blocks ?? []).map((block) => (block.blockType === 'picture' ? block.image : null)),
    select: { status: true, blocks: true },
    // There are about a dozen a year, so all are searched.
    naming: (): Where => ({}),
  },
} as const
export type ShowingCollection = keyof typeof SHOWING
export const SHOWING_COLLECTIONS = Object.keys(SHOWING) as ShowingCollection[]

/** The common type of the entries; the three collections' types cannot be expressed in one function. */
interface Showing {
  public: Where
  isPublic: (document: unknown) => boolean
  names: (document: unknown) => (string | { id: string } | null | undefined)[]
  select: Record<string, true>
  naming: (id: string) => Where
}

function showing(collection: ShowingCollection): Showing {
  return SHOWING[collection] as unknown as Showing
}

/** The pictures that a document shows publicly. */
function shownBy(collection: ShowingCollection, document: unknown): string[] {
  const { isPublic, names } = showing(collection)
  return document && isPublic(document) ? names(document).flatMap((picture) => idOf(picture) ?? []) : []
}

/** Read by the server for its own decision, within the same save. Reads the published document, not a newer draft. */
const PUBLISHED = { ...AS_SERVER, draft: false } as const

async function shownNow(req: PayloadRequest, collection: ShowingCollection, id: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    ...PUBLISHED,
    req: within(req),
    limit: 1,
    pagination: false,
    where: { id: { equals: id } },
    select: showing(collection).select,
  })
  return shownBy(collection, docs[0])
}

/** Whether anything public shows a picture. Uses the index of each relation rather than a scan. */
async function isShown(req: PayloadRequest, picture: string): Promise<boolean> {
  for (const collection of SHOWING_COLLECTIONS) {
    const { public: isPublic, naming, select } = showing(collection)
    const { docs } = await req.payload.find({
      collection,
      ...PUBLISHED,
      req: within(req),
      pagination: false,
      where: { and: [isPublic, naming(picture)] },
      select,
    })
    if (docs.some((document) => shownBy(collection, document).includes(picture))) return true
  }
  return false
}

/**
 * Marks pictures as public or not, after a save that changed which ones are shown, in its transaction. Bypasses the
 * hooks of `media`: nothing that a person wrote changes, and a picture without a Danish text must not block the save of
 * an offer.
 */
async function mark(req: PayloadRequest, pictures: Iterable<string>): Promise<void> {
  for (const id of new Set(pictures)) {
    const shown = await isShown(req, id)
    const { docs } = await req.payload.find({
      collection: 'media',
      ...PUBLISHED,
      req: within(req),
      limit: 1,
      pagination: false,
      where: { id: { equals: id } },
      select: { shown: true },
    })
    if (docs[0] && (docs[0].shown ?? false) !== shown)
      await req.payload.db.updateOne({ collection: 'media', id, data: { shown }, req, returning: false })
  }
}

function keyOf(collection: string, id: number | string | undefined): string {
  return `pictures shown by ${collection} ${id ?? ''}`
}

/**
 * The hooks of a collection whose documents show pictures: a picture is public as long as something public shows it.
 */
export function showsPictures(collection: ShowingCollection): {
  beforeChange: CollectionBeforeChangeHook[]
  afterChange: CollectionAfterChangeHook[]
  beforeDelete: CollectionBeforeDeleteHook[]
  afterDelete: CollectionAfterDeleteHook[]
} {
  const remembered = (req: PayloadRequest, id: number | string): string[] => {
    const pictures = req.context[keyOf(collection, id)]
    return Array.isArray(pictures) ? (pictures as string[]) : []
  }
  const remember = async (req: PayloadRequest, id: number | string): Promise<void> => {
    const pictures = await shownNow(req, collection, String(id))
    req.context[keyOf(collection, id)] = pictures
  }
  return {
    beforeChange: [
      async ({ data, operation, originalDoc, req }) => {
        if (operation === 'update' && originalDoc) await remember(req, (originalDoc as { id: string }).id)
        return data as unknown
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        const { id } = doc as { id: string }
        await mark(req, difference(remembered(req, id), await shownNow(req, collection, id)))
        return doc as unknown
      },
    ],
    beforeDelete: [({ id, req }) => remember(req, id)],
    afterDelete: [({ id, req }) => mark(req, remembered(req, id))],
  }
}

function difference(before: readonly string[], after: readonly string[]): string[] {
  return [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))]
}

/** Marks all pictures again at the start, since earlier versions did not mark them. Writes only corrections. */
export async function reviewPictures(payload: Payload): Promise<void> {
  const req = await serverRequest(payload)
  const shown = new Set<string>()
  for (const collection of SHOWING_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      ...PUBLISHED,
      pagination: false,
      where: showing(collection).public,
      select: showing(collection).select,
    })
    for (const document of docs) for (const id of shownBy(collection, document)) shown.add(id)
  }
  const { docs } = await payload.find({ collection: 'media', ...PUBLISHED, pagination: false, select: { shown: true } })
  await mark(
    req,
    docs.filter((picture) => (picture.shown ?? false) !== shown.has(picture.id)).map(({ id }) => id),
  )
}
