import { text } from 'node:stream/consumers'
import { eraseAddress } from '@/src/services/privacy/erase-address'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

/**
 * `npm run erase < file`: deletes everything stored about the subscriber whose address is read from standard input. Not
 * an argument, which would stay in the shell's history. Exits with 1 if something is left for later.
 */
await command('erase', async () => {
  const address = (await text(process.stdin)).trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(address))
    throw new BadCall('write one address to its input: `npm run erase`, the address, Enter, Ctrl-D.')
  const { rows, isWiped } = await eraseAddress(await openPayload(), address)
  console.log(
    rows === 0
      ? 'Nothing was kept of that address.'
      : 'All that was kept of that address is deleted. The audit log says that somebody was, not who.',
  )
  if (isWiped) return 0
  console.warn(
    'It is not yet gone from the disk: somebody reads the database, so what was deleted still stands in the log of its writes (its name ends in -wal). The running site, its next start or this command again takes it out.',
  )
  return 1
})
