import { expect, it } from 'vitest'
import { cacheAnswer, cachedAnswer } from '@/src/doors/answer-cache'
import { versionOfAll, knowVersions } from '@/src/store/cache-versions'

const answer = (text: string) => ({ body: Buffer.from(text), etag: `W/"${text}"`, headers: new Headers() })
const nothing = async () => Promise.resolve()

it('an answer is cached until something public changes, and half a minute at most', () => {
  cacheAnswer('a', versionOfAll(), answer('unseen'), 0)
  expect(cachedAnswer('a', 1)).toBeNull()
  knowVersions(new Map([['events', '1']]), nothing)
  const before = versionOfAll()
  cacheAnswer('a', before, answer('first'), 0)
  expect(cachedAnswer('a', 29_999)?.body.toString()).toBe('first')
  expect(cachedAnswer('a', 30_000)).toBeNull()
  cacheAnswer('a', before, answer('first'), 0)
  knowVersions(new Map([['events', '2']]), nothing)
  expect(cachedAnswer('a', 1)).toBeNull()
  // A response that was read before the change and arrived after it.
  cacheAnswer('a', before, answer('late'), 0)
  expect(cachedAnswer('a', 1)).toBeNull()
})

it('no more than two hundred are cached, and none that is large', () => {
  const version = versionOfAll()
  for (let n = 0; n < 201; n += 1) cacheAnswer(String(n), version, answer(String(n)), 0)
  expect([cachedAnswer('0', 1), cachedAnswer('200', 1)?.body.toString()]).toEqual([null, '200'])
  cacheAnswer('large', version, answer('x'.repeat(600 * 1024)), 0)
  expect(cachedAnswer('large', 1)).toBeNull()
})
