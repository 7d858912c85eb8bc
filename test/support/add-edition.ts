import config from '@payload-config'
import type { RequiredDataFromCollectionSlug } from 'payload'
import { getPayload } from 'payload'
import { addSubscribers } from './many-subscribers'

/**
 * A command for tests: adds the given number of confirmed subscribers, and an edition for all of them that is due now.
 */
const many = Number(process.argv[2])
const payload = await getPayload({ config })
await addSubscribers(payload, many, { name: 'modtager' })
const edition: Partial<RequiredDataFromCollectionSlug<'newsletters'>> = {
  slug: 'til-mange',
  title: 'Til mange',
  date: new Date().toISOString(),
  audience: 'all',
  status: 'scheduled',
  sendAt: new Date().toISOString(),
  sendAt_tz: 'Europe/Copenhagen',
  blocks: [{ blockType: 'heading', text: 'Velkommen' }],
}
// The server sets the other required fields.
await payload.create({
  collection: 'newsletters',
  data: edition as RequiredDataFromCollectionSlug<'newsletters'>,
  locale: 'da',
  overrideAccess: true,
})
process.exit(0)
