import '@/src/config/load-env'
import { getPayload } from 'payload'
import config from '@payload-config'

/** Starts as in production, and prints the subscribers of the newsletter. */
const payload = await getPayload({ config })
const { docs } = await payload.find({
  collection: 'subscribers',
  overrideAccess: true,
  depth: 0,
  pagination: false,
  select: { state: true },
})
process.stdout.write(`${JSON.stringify(docs.map(({ id, state }) => ({ id, state })))}\n`)
process.exit(0)
