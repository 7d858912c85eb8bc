import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type AnswerFiles, answerFiles } from '@/src/server/answer-files'
import type { Wanted } from '@/src/server/wanted'
import { finishedAnswer } from '@/src/server/finished-answer'

const root = mkdtempSync(path.join(tmpdir(), 'helhedsplan-answers-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folder = () => mkdtempSync(path.join(root, 'of-'))
const silent = () => undefined
const wanted = (address: string, version = 'v1'): Wanted => ({ address, place: 'alle', quarter: 5, version })
const page = (html: string) => finishedAnswer(Buffer.from(html), { 'content-type': 'text/html' })

async function all(files: AnswerFiles, version = 'v1') {
  const found = []
  for await (const one of files.read(version)) found.push(one)
  return found
}

test('what was written is read as it was, by a process that is made the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.string(), fc.nat(), async (body, address, quarter) => {
      const directory = folder()
      const files = answerFiles(directory, 'build', silent)
      const [asked, answer] = [{ ...wanted(address), quarter }, finishedAnswer(Buffer.from(body), { vary: 'Cookie' })]
      files.write(asked, answer)
      await files.settled()
      const [found] = await all(answerFiles(directory, 'build', silent))
      expect(found?.[0]).toEqual(asked)
      expect([found?.[1].tag, found?.[1].headers]).toEqual([answer.tag, answer.headers])
      expect(found?.[1].body.equals(answer.body)).toBe(true)
      expect(await all(answerFiles(directory, 'another build', silent))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('another version, and what another build made, is deleted, and so is what went from memory', async () => {
  const directory = folder()
  answerFiles(directory, 'former build', silent).write(wanted('/da'), page('før'))
  const files = answerFiles(directory, 'build', silent)
  files.write(wanted('/da'), page('v1'))
  files.write(wanted('/da', 'v2'), page('v2'))
  files.write(wanted('/da/om', 'v2'), page('om'))
  files.remove(wanted('/da/om', 'v2'))
  files.keepOnly('v2')
  await files.settled()
  expect(await all(files)).toEqual([])
  expect((await all(files, 'v2')).map(([{ address }]) => address)).toEqual(['/da'])
  expect(readdirSync(directory)).toHaveLength(1)
})

test('what a crash has cut off, or somebody changed, is left out and deleted', async () => {
  const directory = folder()
  const files = answerFiles(directory, 'build', silent)
  for (const address of ['/da', '/en', '/ar']) files.write(wanted(address), page(`<p>${address}</p>`))
  await files.settled()
  const [inside] = readdirSync(directory)
  const [cut, changed] = readdirSync(path.join(directory, inside!)).map((name) => path.join(directory, inside!, name))
  writeFileSync(cut!, readFileSync(cut!).subarray(0, 20))
  writeFileSync(changed!, `${readFileSync(changed!, 'utf8')}<script>`)
  expect(await all(files)).toHaveLength(1)
  await files.settled()
  expect(readdirSync(path.join(directory, inside!))).toHaveLength(1)
})

test('a disk that refuses is told of once, and stops nothing', async () => {
  const said: string[] = []
  const file = path.join(folder(), 'a-file')
  writeFileSync(file, '')
  chmodSync(file, 0o400)
  const files = answerFiles(file, 'build', (sentence) => said.push(sentence))
  for (const address of ['/da', '/en']) files.write(wanted(address), page('x'))
  files.keepOnly('v2')
  await files.settled()
  expect(said).toHaveLength(1)
  expect(await all(files)).toEqual([])
})
