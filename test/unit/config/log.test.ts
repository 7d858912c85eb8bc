import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loggerTo } from '@/src/config/log/logger'

const CANARIES = [
  'kanarie@example.org',
  'ce114e4501d2f4e2dcea3e17b546f339c97b5fcb8b0a1a0b6a0a4f0d7c7b9e1f',
  'Fatma bor på tredje sal',
  '28123456',
]

/** The lines that a logger writes, and the canaries in them. */
function logged(write: (logger: ReturnType<typeof loggerTo>) => void): {
  lines: Record<string, unknown>[]
  found: string[]
} {
  let text = ''
  write(loggerTo('trace', { write: (line) => void (text += line) }))
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { lines, found: CANARIES.filter((one) => text.includes(one)) }
}

function drizzleError(): Error {
  const params = CANARIES.join(',')
  const error = new Error(
    `Failed query: insert into "users" ("email", "salt", "hash") values (?, ?, ?)\nparams: ${params}\n    at ${params} (x.js:1:1)`,
  )
  return Object.assign(error, {
    query: 'insert',
    params: CANARIES,
    cause: Object.assign(new Error(`SQLITE_CONSTRAINT: UNIQUE constraint failed: users.email`), {
      code: 'SQLITE_CONSTRAINT',
      rawCode: 2067,
    }),
  })
}

describe('the log', () => {
  it('holds nothing of what a statement was given, however it is handed over', () => {
    const error = drizzleError()
    const { lines, found } = logged((logger) => {
      logger.error(error)
      logger.error({ err: error, msg: `could not save ${CANARIES[0] ?? ''}` })
      logger.error({ err: error }, 'The worker could not finish %s', CANARIES[0])
      logger.error(`${error.message}`)
      logger.error({ nested: { deeper: [error] } })
      logger.error({ email: CANARIES[0], salt: CANARIES[1], data: { note: CANARIES[2] } }, 'x')
    })
    expect(found).toEqual([])
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatchObject({
      level: 'error',
      err: { type: 'Error', message: 'Failed query: insert users', cause: { code: 'SQLITE_CONSTRAINT' } },
    })
    expect((lines[0]?.err as { stack: string }).stack).toContain('log.test.ts')
  })

  it.each([
    `E11000 duplicate key error collection: a.users index: email_1 dup key: { email: "kanarie@example.org" }`,
    `Cast to ObjectId failed for value "Fatma bor på tredje sal" (type string) at path "_id"`,
    `Unexpected token 'F', "Fatma bor på tredje sal" is not valid JSON`,
    `550 5.1.1 <kanarie@example.org>: Recipient address rejected`,
    `GET /api/subscribers?where[email][equals]=kanarie%40example.org failed`,
    `select "email" from "users" where "hash" = 'ce114e4501d2f4e2dcea3e17b546f339c97b5fcb8b0a1a0b6a0a4f0d7c7b9e1f' - 28123456`,
    `mailto:kanarie@example.org, tel: +45 28 12 34 56, 28123456`,
  ])('leaves the values out of "%s"', (message) => {
    const { found, lines } = logged((logger) => logger.error(new Error(message)))
    expect(found).toEqual([])
    expect(JSON.stringify(lines)).not.toMatch(/28 12 34 56|kanarie%40/)
  })

  it('keeps what tells where something went wrong', () => {
    const { lines } = logged((logger) =>
      logger.warn(
        { err: new TypeError("Cannot read properties of undefined (reading 'seq')"), job: 'forget', turn: 3 },
        'a turn failed',
      ),
    )
    expect(lines[0]).toMatchObject({
      level: 'warn',
      job: 'forget',
      turn: 3,
      msg: 'a turn failed',
      err: { type: 'TypeError', message: "Cannot read properties of undefined (reading 'seq')" },
    })
  })

  it('never lets an address through, wherever in a sentence it stands', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (address, before, after) => {
        const { found } = logged((logger) => logger.error(new Error(`${before} ${address} ${after}`)))
        let text = ''
        loggerTo('trace', { write: (line) => void (text += line) }).error(new Error(`${before} ${address} ${after}`))
        expect(found).toEqual([])
        expect(text.includes(JSON.stringify(address).slice(1, -1)) && address.length > 8).toBe(false)
      }),
    )
  })
})
