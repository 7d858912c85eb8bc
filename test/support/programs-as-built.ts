import { bundleAll } from './programs'

/** Before the unit and the browser tests: the programs as an installation has them. */
export default async function setup(): Promise<void> {
  await bundleAll()
}
