import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { type Anchor, anchorLine, anchorsIn, type Restored, restoredLine, restoresIn } from '@/src/domain/audit/anchors'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { sayInSource } from '@/src/i18n/admin/words'
import { type Limit, mayTry, takeBack } from '../sign-in/attempts.ts'

/** Where the head of the log is kept outside the database. */
export interface AnchorPlaces {
  directory: string | null
  mailTo: string | null
}

export function anchorPlacesOf({ config }: Payload): AnchorPlaces {
  return (config.custom as { auditAnchor: AnchorPlaces }).auditAnchor
}

/** Sequence number and hash of the last entry; null if the log is empty. */
export async function auditHead(payload: Payload): Promise<{ seq: number; hash: string } | null> {
  // Number and hash reveal nothing of the log's content.
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
 * Keeps the head of the log outside the installation: appends it to the day's file if it has moved, and mails it once a
 * day. This makes it visible if entries are cut off at the end. Throws if a place cannot be reached.
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

/** One mail a day of all workers together, also if one is restarted. */
const MAILS: Limit = { name: 'anchor-mail', points: 1, seconds: 24 * 60 * 60 }

async function mailOnceADay(
  payload: Payload,
  mailTo: string,
  head: { seq: number; hash: string },
  now: Date,
): Promise<void> {
  const today = dateOf(toLocal(now))
  if (!(await mayTry(payload, MAILS, today))) return
  try {
    await payload.sendEmail({
      to: mailTo,
      subject: sayInSource('Audit log {{day}}: no. {{seq}}', { day: today, seq: head.seq }),
      text: [
        sayInSource('Keep this mail. It can show whether anything was taken out of the audit log.'),
        anchorLine(head, now),
        `${sayInSource('On the server: {{command}}', { command: `npm run audit:verify -- --end ${head.seq}:${head.hash}` })}\n`,
      ].join('\n\n'),
    })
  } catch (error) {
    // The next turn tries again.
    await takeBack(payload, MAILS, today)
    throw error
  }
}

/**
 * Notes in the folder that an older backup was restored into a database: from this entry on, its log differs from what
 * was anchored.
 */
export async function anchorRestore(
  directory: string,
  head: { seq: number; hash: string },
  into: string,
  now: Date,
): Promise<void> {
  await mkdir(directory, { recursive: true })
  await appendFile(fileOf(directory, now), `${restoredLine(head, into, now)}\n`, { flush: true })
}

function fileOf(directory: string, now: Date): string {
  return path.join(directory, `revisionsspor-${dateOf(toLocal(now))}.txt`)
}

/** The anchors kept in a folder, oldest first, and the restores noted there. A missing folder counts as empty. */
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
