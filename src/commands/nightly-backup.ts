import { mailAdministrators } from '@/src/cms/mail/mail-administrators'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { makeNightly } from '@/src/installation/backup/nightly'
import { sayInSource } from '@/src/i18n/admin/words'
import { BadCall, command } from './command'

/**
 * `npm run nightly-backup`: the nightly backup, which the site runs in a separate process. Run by hand, it makes
 * today's again. Failures are mailed to the administrators.
 */
await command('nightly-backup', async () => {
  const { env } = await import('@/src/config/env')
  if (env.backups === null) throw new BadCall('set BACKUP_DIR first: where the backups are to lie.')
  const now = new Date()
  const result = await makeNightly(env, env.backups, dateOf(toLocal(now)), now)
  if (result === null) throw new BadCall('another process is making it.')
  if (result.isWhole) {
    console.log(`Backed up, restored on the side and compared: ${result.words}.`)
    return 0
  }
  console.error(`The nightly backup failed: ${result.words}`)
  const { openPayload } = await import('./open-payload')
  await mailAdministrators(
    await openPayload(),
    sayInSource("Last night's backup failed"),
    `${sayInSource('There is no new backup. The server says:')}\n${result.words}\n\n${sayInSource('When it is mended: {{command}}', { command: 'npm run nightly-backup' })}`,
  )
  return 1
})
