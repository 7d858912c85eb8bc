import { describe, expect, test } from 'vitest'
import { fileKind } from '@/src/domain/files/file-kind'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a file is what its content says', () => {
  test.for([
    ['\xff\xd8\xff\xe0', 'a.html', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'a.svg', 'png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'a', 'webp'],
    ['RIFF\0\0\0\0WAVE', 'a.webp', null],
    ['\0\0\0\x20ftypavif', 'a.exe', 'avif'],
    ['\0\0\0\x20ftypmp42', 'a.avif', null],
    ['%PDF-1.7', 'a.png', 'pdf'],
    ['\n%PDF-1.7', 'a.pdf', null],
    ['PK\x03\x04', 'a.pdf', 'zip'],
    ['a;b\r\n1;2', 'a.csv', 'csv'],
    ['a;b\r\n1;2', 'a.txt', null],
    ['\xef\xbb\xbf <svg', 'a.csv', null],
    ['\xff\xfea\0;\0', 'a.CSV', 'csv'],
    ['a\0b', 'a.csv', null],
    ['', 'a.csv', null],
    ['<?xml version="1.0"?><svg/>', 'a.png', null],
    ['MZ', 'a.pdf', null],
  ] as const)('%j called %s: %s', ([content, name, kind]) => {
    expect(fileKind(bytes(content), name)).toBe(kind)
  })
})
