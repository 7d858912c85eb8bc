import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { letWritesGo, letWritesWait } from '@/src/installation/backup/writes-wait'
import { writesMayGo } from '@/src/server/hold-writes'

function asking(method: string): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method })
}

describe.skipIf(env.database.kind === 'sqlite')('while a backup is copied without a replica set', () => {
  const client = new MongoClient(env.database.kind === 'mongodb' ? env.database.uri : 'mongodb://127.0.0.1')
  const db = client.db()
  beforeAll(async () => void (await client.connect()))
  afterAll(async () => {
    await db.dropDatabase()
    await client.close()
  })

  async function timed(method: string): Promise<{ mayGo: boolean; milliseconds: number }> {
    const began = Date.now()
    return { mayGo: await writesMayGo(asking(method), db), milliseconds: Date.now() - began }
  }

  test('who reads does not wait, and who writes goes on when it is done', async () => {
    await letWritesWait(db)
    expect((await timed('GET')).milliseconds).toBeLessThan(100)
    const write = timed('PATCH')
    setTimeout(() => void letWritesGo(db), 700)
    const { mayGo, milliseconds } = await write
    expect(mayGo).toBe(true)
    expect(milliseconds).toBeGreaterThan(600)
  })

  test('a backup that died keeps nobody longer than five seconds, nor does one after the other keep a request', async () => {
    await letWritesWait(db)
    const dead = await timed('POST')
    expect(dead.mayGo).toBe(true)
    expect(dead.milliseconds).toBeLessThan(5500)
    await letWritesWait(db)
    const again = setInterval(() => void letWritesWait(db), 500)
    const busy = await timed('POST')
    clearInterval(again)
    expect(busy.mayGo).toBe(false)
    expect(busy.milliseconds).toBeLessThan(6000)
  })
})
