import config from '@payload-config'
import { getPayload } from 'payload'
import { countScan } from '@/src/services/qr-codes/count-scan'
import { asCode } from '@/src/domain/qr/code'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'

/** The path below the language that a printed code leads to; null: there is no such code. */
export async function loadPrintedPath(typed: string): Promise<{ code: string; path: string } | null> {
  const code = asCode(typed)
  if (code === null) return null
  const payload = await getPayload({ config })
  // The list of codes is for staff; where one leads is for whoever has it in hand.
  const { docs } = await payload.find({
    collection: 'qr-codes',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    where: { code: { equals: code } },
    select: { path: true },
  })
  return docs[0] ? { code, path: docs[0].path } : null
}

/** Counts a scan on the Danish day of `now`. Never fails: a reader who stands in the rain is led on all the same. */
export async function noteScan(code: string, now: Date): Promise<void> {
  const payload = await getPayload({ config })
  await countScan(payload, code, dateOf(toLocal(now))).catch((error: unknown) =>
    payload.logger.error({ msg: `a scan of ${code} was not counted`, err: error }),
  )
}
