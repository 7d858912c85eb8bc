import config from '@payload-config'
import { getPayload } from 'payload'
import { countScan } from '@/src/services/qr-codes/count-scan'
import { asCode } from '@/src/domain/qr/code'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'

/** The path, without the language, that a printed code leads to. Returns null if the code does not exist. */
export async function loadPrintedPath(typed: string): Promise<{ code: string; path: string } | null> {
  const code = asCode(typed)
  if (code === null) return null
  const payload = await getPayload({ config })
  // The list of codes is readable by staff only; the target of a single code is public to anyone who has it.
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

/** Counts a scan on the Danish day of `now`. Never throws: an error in counting must not stop the redirect. */
export async function noteScan(code: string, now: Date): Promise<void> {
  const payload = await getPayload({ config })
  await countScan(payload, code, dateOf(toLocal(now))).catch((error: unknown) =>
    payload.logger.error({ msg: `a scan of ${code} was not counted`, err: error }),
  )
}
