import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disposition, givenName } from '@/src/domain/files/given-name'

describe('what a person called a file', () => {
  test.for([
    ['Årsrapport 2026.pdf', 'pdf', 'Årsrapport 2026.pdf'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\Jane\\cv.PDF', 'pdf', 'cv.PDF'],
    ['billede.jpeg', 'jpg', 'billede.jpeg'],
    ['side.html', 'png', 'side.html.png'],
    ['faktura\u202efdp.exe', 'csv', 'fakturafdp.exe.csv'],
    ['', 'png', 'fil.png'],
    ['...', 'png', 'fil.png'],
    ['a\r\nSet-Cookie: x=1.pdf', 'pdf', 'aSet-Cookie- x=1.pdf'],
    ['دليل.pdf', 'pdf', 'دليل.pdf'],
  ] as const)('%s', ([name, extension, expected]) => {
    expect(givenName(name, extension)).toBe(expected)
  })

  test('any name fits one line, one folder and one header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const given = givenName(name, 'pdf')
        expect(given).not.toMatch(/[\p{Cc}\p{Cs}/\\"]/u)
        expect(given.length).toBeLessThan(300)
        expect(given).toMatch(/\.pdf$/i)
        expect(() => new Headers({ 'content-disposition': disposition('attachment', given) })).not.toThrow()
      }),
    )
  })
})
