import { execFileSync } from 'node:child_process'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from '@/src/formats/tables/zip'

describe('a ZIP', () => {
  it('holds the files by their names, text as UTF-8', () => {
    const files = unzipSync(zip({ 'tal/målinger.csv': 'æøå', 'a.bin': new Uint8Array([0, 255]) }))
    expect(Object.keys(files)).toEqual(['a.bin', 'tal/målinger.csv'])
    expect(Buffer.from(files['tal/målinger.csv'] ?? []).toString()).toBe('æøå')
    expect([...(files['a.bin'] ?? [])]).toEqual([0, 255])
  })

  it('is the same whatever the order, the day and the time zone', () => {
    const here = zip({ b: '2', a: '1' })
    expect(zip({ a: '1', b: '2' }).equals(here)).toBe(true)
    const there = execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '-e',
        "import { zip } from './src/formats/tables/zip.ts'; process.stdout.write(zip({ a: '1', b: '2' }))",
      ],
      {
        env: { ...process.env, TZ: 'America/Los_Angeles' },
      },
    )
    expect(there.equals(here)).toBe(true)
  })

  it.each(['', '/etc/passwd', '../ud.txt', 'a/../../b', 'a//b', 'a/', 'a\\b', 'a\u0000', '.'])(
    'refuses the name %j',
    (name) => {
      expect(() => zip({ [name]: 'x' })).toThrow(RangeError)
    },
  )

  it('may be empty', () => {
    expect(unzipSync(zip({}))).toEqual({})
  })
})
