import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/src/domain/audit/canonical-json'
import { firstBrokenLink, linkHash, type Link } from '@/src/domain/audit/chain'
import { hashOf } from '@/src/domain/audit/hash-of'

const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })

function chain(records: readonly unknown[]): Link[] {
  const links: Link[] = []
  for (const [index, each] of records.entries()) {
    const previousHash = links.at(-1)?.hash ?? null
    links.push({ seq: index + 1, previousHash, hash: linkHash(previousHash, each), record: each })
  }
  return links
}
async function* oneByOne(links: readonly Link[]) {
  yield* links
}

/** The same value with the members of every object in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  )
}

describe('canonicalJson', () => {
  it('sorts members by name, as text, and keeps lists as they are', () => {
    expect(canonicalJson({ b: [2, 1, null], 10: 'æ', 9: { d: true, c: -0 } })).toBe(
      '{"10":"æ","9":{"c":0,"d":true},"b":[2,1,null]}',
    )
  })
  it('writes dates as instants and leaves out what is absent, but not null', () => {
    expect(canonicalJson({ at: new Date(0), gone: undefined, none: null })).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","none":null}',
    )
  })
  it.each([undefined, NaN, { a: Infinity }, [-Infinity], { a: () => 1 }, Symbol('x'), 1n])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
  it('is JSON that says the same, whatever the order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('hashOf', () => {
  it('is plain SHA-256 of that JSON, which anyone can check', () => {
    expect(hashOf({ b: 1, a: 'å' })).toBe(createHash('sha256').update('{"a":"å","b":1}').digest('hex'))
  })
})

describe('firstBrokenLink', () => {
  it('lets nobody add a link without the key, once links are keyed', async () => {
    const links = chain([1, 2, 3, 4])
    const keyed = (...are: boolean[]) => links.map((link, at) => ({ ...link, isKeyed: are[at] === true }))
    expect(await firstBrokenLink(keyed(false, true, true, true))).toBeNull()
    expect(await firstBrokenLink(keyed(false, false, false, false))).toBeNull()
    expect(await firstBrokenLink(keyed(false, true, false, true))).toBe(3)
    expect(await firstBrokenLink(keyed(true, true, true, false))).toBe(4)
  })
  it('finds none in a whole chain, empty or not, from memory or one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), async (records) => {
        expect(await firstBrokenLink(chain(records))).toBeNull()
        expect(await firstBrokenLink(oneByOne(chain(records)))).toBeNull()
      }),
    )
  })

  const many = fc
    .array(record, { minLength: 2, maxLength: 6 })
    .chain((records) => fc.tuple(fc.constant(chain(records)), fc.nat(records.length - 1)))
  it('names the link whose record was changed, also when its own hash was made anew', async () => {
    await fc.assert(
      fc.asyncProperty(many, async ([links, at]) => {
        const forged = { changed: links[at]?.record }
        expect(
          await firstBrokenLink(links.map((link, index) => (index === at ? { ...link, record: forged } : link))),
        ).toBe(at + 1)
        const rehashed = links.map((link, index) =>
          index === at ? { ...link, record: forged, hash: linkHash(link.previousHash, forged) } : link,
        )
        expect(await firstBrokenLink(rehashed)).toBe(at + 1 < links.length ? at + 2 : null)
        expect(await firstBrokenLink(rehashed, links.at(-1))).toBe(at + 1 < links.length ? at + 2 : at + 1)
      }),
    )
  })

  it('names the place where a link was taken out, put in twice or moved', async () => {
    await fc.assert(
      fc.asyncProperty(many, async ([links, at]) => {
        const without = links.filter((_, index) => index !== at)
        if (at + 1 < links.length) expect(await firstBrokenLink(without)).toBe(at + 1)
        const twice = links.flatMap((link, index) => (index === at ? [link, link] : [link]))
        expect(await firstBrokenLink(twice)).toBe(at + 2)
        if (at > 0) expect(await firstBrokenLink(chain(links.map((link) => link.record)).reverse())).toBe(1)
      }),
    )
  })

  it('sees that the end was cut off, where the end is known', async () => {
    await fc.assert(
      fc.asyncProperty(many, async ([links, at]) => {
        const known = links.at(-1) ?? null
        expect(await firstBrokenLink(links, known)).toBeNull()
        expect(await firstBrokenLink(links.slice(0, at), known)).toBe(at + 1)
      }),
    )
  })

  it('names a whole new chain in place of the old, where the end is known', async () => {
    const old = chain([{ a: 1 }, { a: 2 }])
    expect(await firstBrokenLink(chain([{ a: 1 }, { a: 3 }, { a: 4 }]), old.at(-1))).toBe(2)
  })
})
