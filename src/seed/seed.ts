import '@/src/config/load-env'
import { getPayload } from 'payload'
import { expireAll } from '@/src/cms/hooks/expire-cache'
import { serverRequest } from '@/src/cms/write'
import { toLocal } from '@/src/domain/time/copenhagen'
import { firstAdmin } from './first-admin'
import { seedBase } from './seed-base'
import { seedDemo } from './seed-demo'
import { seedInternal } from './seed-internal'

/** `npm run seed`: the base content; `npm run seed -- --demo`: the samples and a first administrator as well. */
const demo = process.argv.includes('--demo')
const { default: config } = await import('@payload-config').catch(giveUp)
const payload = await getPayload({ config }).catch(giveUp)
const ids = await seedBase(payload)
await seedInternal(payload, ids)
if (demo) {
  await seedDemo(payload, ids, toLocal(new Date()).slice(0, 10))
  const admin = await firstAdmin(payload)
  if (admin) console.log(`\n  Administrator: ${admin.email}\n  Password (shown once): ${admin.password}\n`)
}
await expireAll(await serverRequest(payload))
process.exit(0)

/** One sentence: which setting is wrong, or what the database lacks. */
function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error)
  process.exit(1)
}
