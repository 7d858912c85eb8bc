import config from '@payload-config'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/src/config/env'
import { ROLES } from '@/src/cms/access/roles'
import { CONTENT, given, givenDraft, hasDrafts } from '../support/builders'
import { fuzzed, type Known } from '../support/fuzz'
import { payloadForTest } from '../support/payload-for-test'
import { account, signedIn } from '../support/people'
import { ask } from '../support/rest'

const SEED = Number(process.env.FUZZ_SEED ?? 20261129)
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? (env.database.kind === 'mongodb' ? 600 : 3000))

const tokens: (string | null)[] = [null]
const known: Known = { ids: {} }
const byStatus = new Map<number, number>()
const logged: string[] = []

beforeAll(async () => {
  const payload = await payloadForTest()
  for (const slug of CONTENT) {
    known.ids[slug] = [(await given(slug)).id, ...(hasDrafts(slug) ? [(await givenDraft(slug)).id] : [])]
  }
  for (const role of ROLES) {
    const user = await account(role, role === 'zoneWorker' ? { zones: known.ids.zones ?? [] } : { languages: ['so'] })
    tokens.push(await signedIn(user))
    known.ids.users = [...(known.ids.users ?? []), user.id]
  }
  // Half of all requests come from people with some rights.
  tokens.push(tokens[1] ?? null, tokens[2] ?? null)
  // What a server would log.
  payload.logger.error = (what: unknown) => void logged.push(describe(what))
})

afterAll(() => {
  console.warn(
    `Wrong input, seed ${SEED}: ${REQUESTS} requests; ${[...byStatus]
      .sort()
      .map(([status, times]) => `${status} × ${times}`)
      .join(', ')}; ${logged.length} errors in the log`,
  )
})

test(
  `${REQUESTS} requests that make no sense are answered, none with a 5xx, and none leaves an error in the log`,
  { timeout: 600_000 },
  async () => {
    const faults: string[] = []
    const sanitized = await config
    for (let n = 0; n < REQUESTS; n += 1) {
      const request = fuzzed(sanitized, known, SEED, n)
      const before = logged.length
      const role = n % tokens.length
      const begun = performance.now()
      const { status, text } = await ask(tokens[role] ?? null, request).catch((error: unknown) => ({
        status: 599,
        text: describe(error),
      }))
      const took = performance.now() - begun
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
      if (status >= 500 || logged.length > before || took > 5000) {
        faults.push(
          `#${n} as ${role} ${request.method} ${request.path.slice(0, 200)} ${JSON.stringify(request.headers)} ${typeof request.body === 'string' ? request.body.slice(0, 600) : request.body ? `form ${[...request.body].map(([name, value]) => `${name}=${typeof value === 'string' ? value.slice(0, 600) : value.name}`).join(' ')}` : ''}\n    → ${status} ${text.slice(0, 120)} ${Math.round(took)} ms\n    ${logged.slice(before).join('\n    ')}`,
        )
      }
    }
    if (process.env.FUZZ_OUT) (await import('node:fs')).writeFileSync(process.env.FUZZ_OUT, faults.join('\n\n'))
    expect(faults.slice(0, 20)).toEqual([])
  },
)

function describe(what: unknown): string {
  const error: unknown = typeof what === 'object' && what !== null && 'err' in what ? what.err : what
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 6).join(' | ')
    : JSON.stringify(error)
}
