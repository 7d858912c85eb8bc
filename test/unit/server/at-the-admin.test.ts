import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logConsole, loggerTo } from '@/src/config/log/logger'
import { callIsRead, underAnId } from '@/src/config/log/request-id'
import { mayGoOn } from '@/src/server/at-the-admin'
import { hangAdminDoor } from '@/src/store/admin-door'

const lines: string[] = []
const { error: console_error } = console

/** Answers as Next does if a call fails: the status first, then a line in the log, then the body. */
const server = createServer((request, response) =>
  underAnId(response, () => {
    void (async () => {
      if (!(await mayGoOn(request, response))) return
      if (request.url?.includes('read')) callIsRead()
      response.statusCode = request.url?.includes('well') ? 200 : 500
      console.error(new DOMException('Invalid character', 'InvalidCharacterError'))
      response.write('0:')
      console.error(new Error('Connection closed.'))
      response.end('E')
    })()
  }),
)
let url = ''

beforeAll(async () => {
  hangAdminDoor(async () => Promise.resolve({ goes: true }))
  logConsole(loggerTo('info', { write: (line) => void lines.push(line) }))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  console.error = console_error
  server.close()
})

async function answered(path: string, headers: Record<string, string>): Promise<{ status: number; logged: number }> {
  lines.length = 0
  const { status } = await fetch(url + path, { method: 'POST', headers, body: '{' })
  return { status, logged: lines.length }
}

describe('a call of a function of the admin', () => {
  const call = { 'next-action': '40'.repeat(21) }
  test('that cannot be read is wrong input: 400, and nothing in the log', async () => {
    expect(await answered('/admin', call)).toEqual({ status: 400, logged: 0 })
  })

  test('that was read and failed is a fault, and so is a page', async () => {
    expect(await answered('/admin?read', call)).toEqual({ status: 500, logged: 2 })
    expect(await answered('/admin', {})).toEqual({ status: 500, logged: 2 })
  })

  test('that went well, on a page that did not, leaves its lines', async () => {
    expect(await answered('/admin?well', call)).toEqual({ status: 200, logged: 2 })
  })
})
