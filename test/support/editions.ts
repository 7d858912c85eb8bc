import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Newsletter } from '@/payload-types'
import { payloadForTest } from './payload-for-test'

type Data = RequiredDataFromCollectionSlug<'newsletters'>

let made = 0

/** Creates an edition of the newsletter that is due now, with full access; `data` overrides the defaults. */
export async function givenEdition(data: Partial<Data> = {}): Promise<Newsletter> {
  const payload = await payloadForTest()
  made += 1
  const due: Partial<Data> = {
    slug: `udgave-${made}`,
    title: 'Nyt fra zonen',
    date: '2026-12-01T12:00:00.000Z',
    audience: 'all',
    status: 'scheduled',
    sendAt: new Date().toISOString(),
    sendAt_tz: 'Europe/Copenhagen',
    blocks: [{ blockType: 'heading', text: 'Velkommen' }],
  }
  // The server sets the other required fields.
  return payload.create({
    collection: 'newsletters',
    data: { ...due, ...data } as Data,
    locale: 'da',
    overrideAccess: true,
    depth: 0,
  })
}
