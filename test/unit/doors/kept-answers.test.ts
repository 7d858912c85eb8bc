import { expect, it } from 'vitest'
import { keepAnswer, keptAnswer } from '@/src/doors/kept-answers'
import { versionOfAll, knowVersions } from '@/src/store/cache-versions'

const answer = (text: string) => ({ body: Buffer.from(text), etag: `W/"${text}"`, headers: new Headers() })
const nothing = async () => Promise.resolve()

it('an answer is kept until something public changes, and half a minute at most', () => {
  keepAnswer('a', versionOfAll(), answer('unseen'), 0)
  expect(keptAnswer('a', 1)).toBeNull()
  knowVersions(new Map([['events', '1']]), nothing)
  const before = versionOfAll()
  keepAnswer('a', before, answer('first'), 0)
  expect(keptAnswer('a', 29_999)?.body.toString()).toBe('first')
  expect(keptAnswer('a', 30_000)).toBeNull()
  keepAnswer('a', before, answer('first'), 0)
  knowVersions(new Map([['events', '2']]), nothing)
  expect(keptAnswer('a', 1)).toBeNull()
  // A response that was read before the change and arrived after it.
  keepAnswer('a', before, answer('late'), 0)
  expect(keptAnswer('a', 1)).toBeNull()
})

it('no more than two hundred are kept, and none that is large', () => {
  const edition = versionOfAll()
  for (let n = 0; n < 201; n += 1) keepAnswer(String(n), edition, answer(String(n)), 0)
  expect([keptAnswer('0', 1), keptAnswer('200', 1)?.body.toString()]).toEqual([null, '200'])
  keepAnswer('large', edition, answer('x'.repeat(600 * 1024)), 0)
  expect(keptAnswer('large', 1)).toBeNull()
})
