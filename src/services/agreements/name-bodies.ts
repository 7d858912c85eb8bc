import type { Payload } from 'payload'
import { AS_SERVER } from '@/src/cms/access/as-server'
import { releaseLock, takeLock } from '@/src/cms/locks/lock'
import { serverRequest, writer } from '@/src/cms/write'
import type { Bodies } from '@/src/i18n/admin/deciding-words'
import { sayInSource } from '@/src/i18n/admin/words'
import { storesOf } from '../stores/stores-of.ts'

const LOCK = 'name-bodies'

/** The names that the code printed for every plan until December 2026. */
/* eslint-disable no-restricted-syntax -- Data of installations from before, not words of the admin. */
const PRINTED: Readonly<Record<keyof Bodies, Bodies['board']>> = {
  leader: { name: { da: 'Lokal boligsocial ledergruppe', en: 'The local leader group' } },
  board: { name: { da: 'Bestyrelsen', en: 'The board' } },
  fund: { name: { da: 'Landsbyggefonden', en: 'Landsbyggefonden' } },
}
/* eslint-enable no-restricted-syntax */

/**
 * At each start: gives rules of decision from before bodies were data the names that were printed, and keeps their
 * limit. Saves as always, so the audit log says so.
 */
export async function nameBodies(payload: Payload): Promise<void> {
  const store = storesOf(payload).oldLimit
  const limit = await store.read()
  if (limit === null || !(await takeLock(payload, LOCK))) return
  try {
    await writer(await serverRequest(payload)).updateGlobal({
      slug: 'governance',
      ...AS_SERVER,
      data: { ...PRINTED, leader: { ...PRINTED.leader, limit } },
      context: { reason: sayInSource('The bodies that decide have got names, which can be edited.') },
    })
    await store.delete()
  } finally {
    await releaseLock(payload, LOCK)
  }
}
