import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type Anchor, anchorLine, anchorsIn, type Restored, restoredLine, restoresIn } from '@/src/domain/audit/anchors'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'

/** Where the head of the log is kept besides the database. */
export interface AnchorPlaces {
  directory: string | null
  mailTo: string | null
}

/** As the installation's settings have them. */
export function anchorPlacesOf({ config }: Payload): AnchorPlaces {
  return (config.custom as { auditAnchor: AnchorPlaces }).auditAnchor
}

/** Number and hash of the last entry; null: there is none. */
export async function auditHead(payload: Payload): Promise<{ seq: number; hash: string } | null> {
  // Says nothing of what is in the log.
  const { docs } = await payload.find({
    collection: 'audit-log',
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-seq',
    select: { seq: true, hash: true },
  })
  return docs[0] ? { seq: docs[0].seq, hash: docs[0].hash } : null
}

/**
 * Keeps the head of the log outside the installation: added to the day's file if it has moved, and mailed with the first of a
 * day. With these, entries that are cut off at the end show. Throws if a place cannot be reached.
 */
export async function anchorAuditLog(payload: Payload, { directory, mailTo }: AnchorPlaces, now: Date): Promise<void> {
  const head = await auditHead(payload)
  if (head === null) return
  if (directory !== null) await addToFile(directory, head, now)
  if (mailTo !== null) await mailOnceADay(payload, mailTo, head, now)
}

async function addToFile(directory: string, head: { seq: number; hash: string }, now: Date): Promise<void> {
  await mkdir(directory, { recursive: true })
  const file = fileOf(directory, now)
  const last = anchorsIn(await readFile(file, 'utf8').catch(() => '')).at(-1)
  if (last?.seq !== head.seq || last.hash !== head.hash)
    await appendFile(file, `${anchorLine(head, now)}\n`, { flush: true })
}

/** Of this process: one that starts anew mails once more, which does no harm. */
let mailedOn: string | null = null

async function mailOnceADay(
  payload: Payload,
  mailTo: string,
  head: { seq: number; hash: string },
  now: Date,
): Promise<void> {
  const today = dateOf(toLocal(now))
  if (mailedOn === today) return
  await payload.sendEmail({
    to: mailTo,
    subject: `Revisionsspor ${today}: nr. ${head.seq}`,
    text: `Gem denne mail. Med den kan det ses, om der er taget noget ud af revisionssporet.\n\n${anchorLine(head, now)}\n\nPå serveren: npm run audit:verify -- --end ${head.seq}:${head.hash}\n`,
  })
  mailedOn = today
}

/** Notes in the folder that an older backup was put back: from there, the log goes on in another way than was anchored. */
export async function anchorRestore(directory: string, head: { seq: number; hash: string }, now: Date): Promise<void> {
  await mkdir(directory, { recursive: true })
  await appendFile(fileOf(directory, now), `${restoredLine(head, now)}\n`, { flush: true })
}

function fileOf(directory: string, now: Date): string {
  return path.join(directory, `revisionsspor-${dateOf(toLocal(now))}.txt`)
}

/** What was kept in a folder, oldest first, and which restores it names. A folder that is not there holds nothing. */
export async function anchorsOf(directory: string): Promise<{ anchors: Anchor[]; restores: Restored[] }> {
  const names = await readdir(directory).catch(() => [])
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFile(path.join(directory, name), 'utf8')),
  )
  return { anchors: texts.flatMap(anchorsIn), restores: texts.flatMap(restoresIn) }
}
