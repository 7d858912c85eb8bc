import { giveUp } from '@/src/config/one-sentence'
import { getPayload } from 'payload'
import { expireAll } from '@/src/cms/hooks/expire-cache'
import { serverRequest } from '@/src/cms/write'
import { PlainError } from '@/src/config/plain-error'
import { toLocal } from '@/src/domain/time/copenhagen'
import { brokenReferences } from '@/src/plans/references'
import { loadContent, planName } from '@/src/plans/this-plan'
import { otherPlan } from '@/src/services/areas/other-plan'
import { startProblem } from '@/src/installation/start-problem'
import { tablesProblem } from '@/src/installation/tables-problem'
import { firstAdmin } from './first-admin'
import { seedBase } from './seed-base'
import { seedDemo } from './seed-demo'
import { seedInternal } from './seed-internal'

/**
 * `npm run seed`: seeds the base content; `npm run seed -- --demo` also the samples and a first administrator. Creates
 * the tables first, as a start of the site does.
 */
async function seed(demo: boolean): Promise<void> {
  const [{ default: config }, { env }] = await Promise.all([import('@payload-config'), import('@/src/config/env')])
  const problem = await startProblem(env)
  if (problem !== null) throw new PlainError(problem)
  const payload = await getPayload({ config })
  // Outside production the database is not migrated automatically.
  const missing = await tablesProblem(env.database)
  if (missing !== null) throw new PlainError(missing)
  const broken = brokenReferences(await loadContent())
  if (broken.length > 0) throw new PlainError(`The plan names what it does not hold: ${broken.join('; ')}`)
  const other = await otherPlan(payload, await loadContent(), planName)
  if (other !== null) throw new PlainError(other)
  const ids = await seedBase(payload)
  await seedInternal(payload, ids)
  if (demo) {
    await seedDemo(payload, ids, toLocal(new Date()).slice(0, 10))
    const admin = await firstAdmin(payload)
    if (admin) console.log(`\n  Administrator: ${admin.email}\n  Password (shown once): ${admin.password}\n`)
  }
  await expireAll(await serverRequest(payload))
}

await seed(process.argv.includes('--demo')).catch(giveUp)
process.exit(0)
