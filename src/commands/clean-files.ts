import { parseArgs } from 'node:util'
import { type CleanedFile, cleanStored } from '@/src/cms/files/clean-stored'
import { prepareFiles } from '@/src/cms/files/prepare-files'
import { BadCall, command } from './command'
import { openPayload } from './open-payload'

const WORDS: Record<CleanedFile['outcome'], string> = {
  cleaned: 'cleaned',
  missing: 'is not on the disk',
  failed: 'could not be cleaned',
  evidence: 'left as it is: its SHA-256 may stand in an auditor’s pack (--evidence cleans it too)',
}

/**
 * `npm run files:clean`: removes location, camera, author and names from files stored before this was done on upload.
 * Can be stopped and restarted. Exits with 1 if a file could not be cleaned.
 */
await command('files:clean', async (args) => {
  const { evidence } = asked(args)
  const payload = await openPayload()
  await prepareFiles(payload)
  const found: CleanedFile[] = []
  for await (const file of cleanStored(payload, { evidence })) {
    found.push(file)
    console.log(`${file.collection}/${file.name}: ${WORDS[file.outcome]}${file.why ? `: ${file.why}` : ''}`)
  }
  const count = (outcome: CleanedFile['outcome']) => found.filter((file) => file.outcome === outcome).length
  console.log(
    `${count('cleaned')} files cleaned, ${count('failed')} failed, ${count('missing')} missing, ${count('evidence')} left as evidence.`,
  )
  return count('failed') > 0 ? 1 : 0
})

function asked(args: string[]): { evidence: boolean } {
  try {
    return { evidence: parseArgs({ args, options: { evidence: { type: 'boolean' } } }).values.evidence ?? false }
  } catch {
    throw new BadCall('write `npm run files:clean`, and `--evidence` for the evidence of measurements too.')
  }
}
