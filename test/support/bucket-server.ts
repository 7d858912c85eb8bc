import crypto from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from '@20minutes/s3rver'

export interface BucketServer {
  port: number
  /** The settings of an installation whose uploads are in its bucket. */
  settings: Record<string, string>
  /** Makes all files look older by so many milliseconds. */
  grow: (by: number) => Promise<void>
  end: () => Promise<void>
}

const BUCKETS = ['uploads', 'others', 'empty'] as const

/**
 * The server writes the place in a list that another page begins at by DES, which the OpenSSL of Node lacks. Three times
 * with one key, triple DES is DES.
 */
for (const method of ['createCipheriv', 'createDecipheriv'] as const) {
  const make = crypto[method].bind(crypto) as (name: string, key: Buffer, start: Buffer) => unknown
  const makeOrDes: typeof make = (name, key, start) =>
    name === 'des' ? make('des-ede3-cbc', Buffer.concat([key, key, key]), start) : make(name, key, start)
  Object.assign(crypto, { [method]: makeOrDes })
}

/** A server that speaks S3 and checks signatures, with empty buckets. */
export async function startBucketServer(): Promise<BucketServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'helhedsplan-bucket-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory,
    silent: true,
    configureBuckets: BUCKETS.map((name) => ({ name })),
  })
  const { port } = await server.run()
  return {
    port,
    settings: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: 'uploads',
      S3_REGION: 'us-east-1',
      // The one account that the server has.
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_PATH_STYLE: '1',
    },
    grow: async (by) => {
      for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        const then = new Date((await stat(file)).mtimeMs - by)
        await utimes(file, then, then)
      }
    },
    end: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
