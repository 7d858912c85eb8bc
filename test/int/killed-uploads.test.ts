import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { namesIn } from '@/src/cms/files/row-files'
import { prepareFiles } from '@/src/cms/files/prepare-files'
import { inTransaction, serverRequest } from '@/src/cms/write'
import { env } from '@/src/config/env'
import { beginSave } from '@/src/config/transactions'
import { payloadForTest } from '../support/payload-for-test'
import { onDisk } from '../support/stored-files'

const KILLS = process.env.WHOLE === '1' ? 20 : 4

test(
  `after each of ${KILLS} kills in the midst of uploads, every row has its files and every file its row`,
  async () => {
    const payload = await payloadForTest()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const uploader = fork('src/run.mjs', ['uploader'], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      await said(uploader, 'saved')
      await wait(Math.random() * 400)
      uploader.kill('SIGKILL')
      await once(uploader, 'exit')
      // As the next start does, before it serves anything: a half-made save is undone first.
      await undoHalfMade(payload)
      await prepareFiles(payload)
      const { docs } = await payload.find({ collection: 'media', overrideAccess: true, depth: 0, pagination: false })
      expect(onDisk('public')).toEqual(docs.flatMap(namesIn).sort())
      for (const name of onDisk('public').filter((one) => one.endsWith('.png'))) {
        await expect(sharp(readFileSync(path.join(env.mediaDirectory, 'public', name))).stats()).resolves.toBeDefined()
      }
      expect(docs.length).toBeGreaterThan(0)
    }
  },
  60_000 * KILLS,
)

/** What a database line does when it opens; here, the line of this process has been open all along. */
async function undoHalfMade(payload: Payload): Promise<void> {
  const req = await serverRequest(payload)
  await inTransaction(req, async () => beginSave(payload.db, await req.transactionID))
}

async function said(child: ChildProcess, word: string): Promise<void> {
  for await (const [message] of eventsOf(child)) if (message === word) return
}

async function* eventsOf(child: ChildProcess): AsyncGenerator<unknown[]> {
  for (;;)
    yield await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('the uploader ended by itself'))),
    ])
}
