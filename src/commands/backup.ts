import path from 'node:path'
import { makeBackup } from '@/src/installation/backup/make-backup'
import { inNewFolder } from '@/src/installation/backup/new-folder'
import { verifyBackup } from '@/src/installation/backup/verify-backup'
import { BadCall, command } from './command'

/** `npm run backup -- DIR`: copies the installation, in use or not, into a new folder, then verifies the whole copy. */
await command('backup', async ([directory, ...more]) => {
  if (directory === undefined || directory.startsWith('-') || more.length > 0)
    throw new BadCall('write `npm run backup -- DIR`: a folder that is not there yet.')
  const { env } = await import('@/src/config/env')
  const target = path.resolve(directory)
  const { counts, files, auditHead, missing } = await inNewFolder(target, async () => {
    await makeBackup(env, target, new Date())
    return verifyBackup(target)
  })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(
    `Backed up into ${target}: ${rows} rows, ${files.length} files, the audit log up to ${auditHead ? `${auditHead.seq}:${auditHead.hash}` : 'nothing'}. Read back and whole.`,
  )
  for (const name of missing) console.warn(`The database names a file that is not there: ${name}`)
  console.log('Keep PAYLOAD_SECRET elsewhere: it is not in the backup, and a restore asks for it.')
  return 0
})
