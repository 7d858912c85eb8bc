import { updatePlan } from '@/src/installation/update-plan'
import { BadCall, command } from './command'

const MEGABYTE = 1024 * 1024

/**
 * `npm run update:check`, with a new version that is built but not started: says which migrations its first start will
 * run on this database. Changes nothing. Exits with 2 if there are any, with 1 if that start would be refused.
 */
await command('update:check', async (args) => {
  if (args.length > 0) throw new BadCall('it takes nothing behind it.')
  const { env } = await import('@/src/config/env')
  const plan = await updatePlan(env.database)
  if (plan === null) {
    console.log('MongoDB has no migrations: the first start converts what has changed its shape, and adds indexes.')
    console.log('Make a backup (`npm run backup -- DIR`), then restart the sites and workers one after the other.')
    return 0
  }
  if (plan.pending.length === 0) {
    console.log('The database is up to date: restart the site, and nothing else changes.')
    return 0
  }
  console.log(`The first start of this version runs ${plan.pending.length}, all of them or none:`)
  for (const name of plan.pending) console.log(`  ${name}`)
  if (plan.copy === null) {
    console.log('There is nothing in the database yet, so there is nothing to save.')
    return 2
  }
  const { file, bytes } = plan.copy
  console.log(`Before that it copies the database to ${file} (at most ${Math.ceil(bytes / MEGABYTE)} MB).`)
  console.log('Make a backup (`npm run backup -- DIR`), then restart the site. It answers nobody until it is done.')
  return 2
})
