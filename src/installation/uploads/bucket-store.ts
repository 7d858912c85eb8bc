import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { setTimeout as wait } from 'node:timers/promises'
import type { AwsClient } from 'aws4fetch'
import type { Env } from '@/src/config/env'
import { PlainError } from '@/src/config/plain-error'
import { bucketPage, refusalIn } from './bucket-page.ts'
import type { FileStore, Listed } from './file-store.ts'

type Bucket = NonNullable<Env['bucket']>

/** Milliseconds until an answer begins; the largest file (12 MB) must have arrived by then. */
const PATIENCE = 60_000
/** A server of S3 may fail or hang up at any time, and expects to be asked again after these milliseconds. */
const PAUSES = [200, 800] as const
const HUNG_UP: readonly string[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']
const [FAULT, UNAUTHORIZED, FORBIDDEN] = [500, 401, 403] as const
/** Hidden, like what waits: no upload, and in no backup. */
const TRIAL = '.trial'

/** The bucket does not do what is asked; the message is a sentence for the server's operator. */
class BucketProblem extends PlainError {}

interface Request {
  method: 'GET' | 'PUT' | 'DELETE'
  key?: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: Uint8Array<ArrayBuffer>
}

/** Files in a bucket of a server that speaks S3. What signs the requests is loaded with the first of them. */
export function bucketStore(bucket: Bucket): FileStore {
  const { name, address, host, region } = bucket
  let signer: Promise<AwsClient> | null = null

  const ask = async ({ method, key, query, headers, body }: Request): Promise<Response> => {
    const url = new URL(key === undefined ? address : `${address}/${encoded(key)}`)
    url.search = new URLSearchParams(query).toString()
    signer ??= signerOf(bucket)
    for (const pause of [...PAUSES, null]) {
      const { headers: signed } = await (await signer).sign(url, { method, headers, body })
      // As it was stored: something in between that compresses would hide its length. Not signed, since it may be changed.
      signed.set('accept-encoding', 'identity')
      // Not the signed `Request`: of that, Next's own `fetch` sends the body without its length, which S3 refuses.
      const answer = await begun(url, { method, headers: signed, body, cache: 'no-store' }).catch((error: unknown) => {
        if (pause === null || !HUNG_UP.includes(reasonOf(error))) throw error
        return null
      })
      if (answer !== null && (answer.status < FAULT || pause === null)) return answer
      await answer?.body?.cancel()
      await wait(pause ?? 0)
    }
    throw new Error('no answer')
  }

  async function* read(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* body
    } catch (error) {
      throw new BucketProblem(`The bucket "${name}" at ${host} ended its answer midway (${reasonOf(error)}).`, {
        cause: error,
      })
    }
  }

  /** Null if there is no such file. Throws `BucketProblem` for any other failure. */
  const answered = async (request: Request): Promise<Response | null> => {
    const answer = await ask(request).catch((error: unknown) => {
      throw new BucketProblem(`Nobody answers for S3_BUCKET at ${host} (${reasonOf(error)}): set S3_ENDPOINT right.`, {
        cause: error,
      })
    })
    if (answer.ok) return answer
    const code = refusalIn(await answer.text()) ?? 'no reason'
    if (code === 'NoSuchKey') return null
    throw new BucketProblem(refusalWords(answer.status, code, bucket))
  }

  const store: FileStore = {
    kind: 'bucket',
    place: `the bucket "${name}" at ${host}`,
    // Random: in containers on several machines, host and number may be the same.
    owner: randomUUID(),
    stateOf: (owner) => (owner === store.owner ? 'alive' : 'elsewhere'),
    open: async (key) => {
      const answer = await answered({ method: 'GET', key })
      if (answer === null) return null
      const { body, headers } = answer
      const length = headers.get('content-length')
      if (length === null) throw new BucketProblem(`The bucket "${name}" at ${host} does not say how long a file is.`)
      return {
        size: Number(length),
        stream: () =>
          Readable.from(body === null ? [] : read(body as ReadableStream<Uint8Array>), { objectMode: false }),
        close: async () => body?.cancel(),
      }
    },
    put: async (key, bytes) => {
      // Part of the signature, so that the server refuses what did not arrive as it was sent.
      const sum = createHash('sha256').update(bytes).digest('hex')
      const headers = { 'x-amz-content-sha256': sum, 'content-type': 'application/octet-stream' }
      await (await answered({ method: 'PUT', key, headers, body: new Uint8Array(bytes) }))?.arrayBuffer()
    },
    // S3 has no move. Between the two requests the file is at both places, and at no moment at neither.
    move: async (from, to) => {
      const headers = { 'x-amz-copy-source': `/${name}/${encoded(from)}` }
      const answer = await answered({ method: 'PUT', key: to, headers })
      if (answer === null) return
      // The status was sent before it was copied.
      const code = refusalIn(await answer.text())
      if (code !== null) throw new BucketProblem(refusalWords(FAULT, code, bucket))
      await store.remove(from)
    },
    remove: async (key) => {
      await (await answered({ method: 'DELETE', key }))?.arrayBuffer()
    },
    list: async function* (prefix): AsyncGenerator<Listed> {
      let next: string | null = null
      do {
        const query = { 'list-type': '2', prefix, ...(next === null ? {} : { 'continuation-token': next }) }
        const page = bucketPage((await (await answered({ method: 'GET', query }))?.text()) ?? '')
        yield* page.files
        next = page.next
      } while (next !== null)
    },
    tidy: () => Promise.resolve(),
    look: async () => {
      await store.list(`${TRIAL}/`)[Symbol.asyncIterator]().next()
    },
    problem: async () => {
      const trial = `${TRIAL}/${store.owner}`
      try {
        await store.look()
        await store.put(trial, Buffer.from(region))
        await store.remove(trial)
        return null
      } catch (error) {
        if (error instanceof BucketProblem) return error.message
        throw error
      }
    },
  }
  return store
}

async function signerOf({ region, accessKeyId, secretAccessKey }: Bucket): Promise<AwsClient> {
  const { AwsClient: Client } = await import('aws4fetch')
  return new Client({ service: 's3', region, accessKeyId, secretAccessKey })
}

/** Sends a request. Gives up if no answer begins; one that has begun is read as slowly as its reader likes. */
async function begun(url: URL, request: RequestInit): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error('no answer in time')), PATIENCE)
  return fetch(url, { ...request, signal: late.signal }).finally(() => clearTimeout(timer))
}

function encoded(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/')
}

/** What the operator can do. None of the words are the server's, which may repeat what it was sent. */
function refusalWords(status: number, code: string, { name, host, region }: Bucket): string {
  switch (code) {
    case 'NoSuchBucket':
      return `There is no bucket "${name}" at ${host}: create it, or set S3_BUCKET right.`
    case 'InvalidAccessKeyId':
      return `S3_ACCESS_KEY_ID is not known at ${host}: set it right.`
    case 'SignatureDoesNotMatch':
      return `S3_SECRET_ACCESS_KEY is not the one of S3_ACCESS_KEY_ID at ${host}: set it right.`
    case 'RequestTimeTooSkewed':
      return `The clock of this machine and that of ${host} differ: set it right.`
    case 'PermanentRedirect':
    case 'AuthorizationHeaderMalformed':
      return `S3_REGION is not that of the bucket "${name}" at ${host} (it is "${region}"): set it right.`
    default:
      return status === UNAUTHORIZED || status === FORBIDDEN
        ? `S3_ACCESS_KEY_ID may not use the bucket "${name}" at ${host}: allow it to list, read, write and delete (${code}).`
        : `The bucket "${name}" at ${host} does not do what it is asked (${status}, ${code}).`
  }
}

/** The system's code, which is in a cause of what `fetch` throws. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}
