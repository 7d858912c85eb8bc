import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { payloadForTest } from '../support/payload-for-test'
import { testProgram } from '../support/programs'

test('what fails is written down line by line as JSON, and nothing of what people wrote with it', async () => {
  // Creates the tables.
  await payloadForTest()
  const child = spawn(process.execPath, testProgram('failing-statements'), { env: { ...process.env, VITEST: '' } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(output).not.toMatch(/kanarie/i)
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { level: string; msg: string; err?: { type: string } })
  const failed = lines.filter(({ level }) => level === 'error' || level === 'fatal')
  expect(failed.length, output).toBeGreaterThan(8)
  expect(failed.every(({ err }) => err === undefined || typeof err.type === 'string')).toBe(true)
  expect(lines.at(-1)?.level).toBe('fatal')
  expect(status).toBe(1)
})
