import path from 'node:path'
import { BadCall, command } from './command'

/**
 * `npm run mirror -- DIR`: copies the pages of the running site into a directory, for an emergency. What is published
 * or taken down afterwards does not change it: `MIRROR_DIR` is for a copy that the site keeps itself.
 */
await command('mirror', async (args) => {
  const [directory] = args
  if (directory === undefined || args.length > 1) throw new BadCall('it takes a directory: npm run mirror -- DIR')
  const { env } = await import('@/src/config/env')
  const { copySite, NEWEST } = await import('@/src/installation/mirror/mirror')
  const now = new Date()
  const files = await copySite(path.resolve(directory), {
    origin: `http://127.0.0.1:${env.port}`,
    version: now.toISOString().replaceAll(/[^0-9]/g, ''),
    now,
    isWanted: () => true,
  })
  console.log(`${files} files are in ${path.join(directory, NEWEST)}. Make it anew when something is taken down.`)
  return 0
})
