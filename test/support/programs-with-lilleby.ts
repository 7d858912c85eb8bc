import { bundleAll } from './programs'

/** Set once they are made: both databases' tests run the same programs. */
const MADE = 'PROGRAMS_WITH_LILLEBY'

/** Before the integration tests: the programs, which know the made-up plan besides. */
export default async function setup(): Promise<void> {
  if (process.env[MADE]) return
  await bundleAll('test/plans/register.ts')
  process.env[MADE] = 'yes'
}
