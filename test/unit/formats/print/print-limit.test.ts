import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cachedPrint } from '@/src/formats/print/print-cache'
import { MOST_OF_ALL, printFor, TooManyPrints } from '@/src/formats/print/print-limit'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  // The counts expire after a minute.
  vi.advanceTimersByTime(61_000)
  vi.useRealTimers()
})

/** A network that may print as many as it likes, and one that has printed enough for now. */
const free = async () => Promise.resolve({ allowed: true } as const)
const full = async () => Promise.resolve({ allowed: false, retryAfterSeconds: 7 } as const)

let sheets = 0
/** A different sheet each time. */
const another = (ofNetwork: Parameters<typeof printFor>[0]) =>
  printFor(ofNetwork)('test', { sheet: ++sheets }, () => Buffer.from('%PDF'))
const times = async (count: number, one: () => Promise<unknown>) => {
  for (let at = 0; at < count; at++) await one()
}

describe('new prints', () => {
  it('are made for a network as its limit says, and for others still', async () => {
    expect(await another(full).catch((error: unknown) => error)).toEqual(new TooManyPrints(7))
    expect(await another(free)).toEqual(Buffer.from('%PDF'))
  })

  it('are made a certain number of times a minute for all together', async () => {
    await times(MOST_OF_ALL, () => another(free))
    const refused = await another(free).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TooManyPrints)
    expect((refused as TooManyPrints).seconds).toBeGreaterThan(0)
    expect((refused as TooManyPrints).seconds).toBeLessThanOrEqual(60)
    vi.advanceTimersByTime(61_000)
    expect(await another(free)).toEqual(Buffer.from('%PDF'))
  })

  it('that one is refused take nothing from others', async () => {
    await times(MOST_OF_ALL, () => another(full).catch(() => null))
    expect(await another(free)).toEqual(Buffer.from('%PDF'))
  })
})

describe('new prints at once', () => {
  it('are made one at a time, and other work runs between', async () => {
    const order: string[] = []
    let isDone = false
    const others = (async () => {
      while (!isDone) {
        await setImmediate()
        if (order.at(-1) !== 'other') order.push('other')
      }
    })()
    const print = (nth: number) =>
      printFor(free)('test', { at: 'once', nth }, () => {
        order.push(`print ${nth}`)
        return Buffer.from('%PDF')
      })
    await Promise.all([0, 1, 2, 3].map(print))
    isDone = true
    await others
    const [first] = order
    expect(order.slice(first === 'other' ? 1 : 0).slice(0, 7)).toEqual([
      'print 0',
      'other',
      'print 1',
      'other',
      'print 2',
      'other',
      'print 3',
    ])
  })

  it('of the same file are one, and one that fails stops no other', async () => {
    let made = 0
    const same = () => printFor(free)('test', { sheet: 'at once' }, () => Buffer.from(`%PDF ${(made += 1)}`))
    const fails = () =>
      printFor(free)('test', { sheet: 'fails' }, () => {
        throw new Error('no')
      })
    const [failed, ...files] = await Promise.allSettled([fails(), ...Array.from({ length: 20 }, same)])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no' } })
    expect(files.every((file) => file.status === 'fulfilled' && String(file.value) === '%PDF 1')).toBe(true)
    await expect(fails()).rejects.toThrow('no')
  })
})

describe('what is kept', () => {
  it('is given however often it is asked for', async () => {
    const same = (ofNetwork: Parameters<typeof printFor>[0]) =>
      printFor(ofNetwork)('test', { sheet: 'same' }, () => Buffer.from('%PDF'))
    await same(free)
    expect(await same(full)).toEqual(Buffer.from('%PDF'))
  })

  it('is made anew where a picture of it has changed', async () => {
    const withPicture = (byte: number) => ({ pictures: new Map([['/api/media/file/have.webp', Uint8Array.of(byte)]]) })
    const make = (content: ReturnType<typeof withPicture>) =>
      Buffer.from(content.pictures.get('/api/media/file/have.webp') ?? [])
    for (const byte of [1, 2, 1]) expect([...(await cachedPrint('pictures', withPicture(byte), make))]).toEqual([byte])
  })
})
