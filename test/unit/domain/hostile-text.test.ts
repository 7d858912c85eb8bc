import { describe, expect, it } from 'vitest'
import { returnedIn } from '@/src/domain/deliveries/bounce'
import { personalDataIn } from '@/src/domain/logbook/personal-data'
import { isPrintedPath } from '@/src/domain/qr/code'
import { lix } from '@/src/domain/readability/lix'
import { safeLink } from '@/src/domain/safe-link'
import { clientNetwork } from '@/src/domain/subscribers/client-network'
import { readCsv } from '@/src/formats/tables/csv'
import { danishDay } from '@/src/formats/tables/danish-day'
import { danishNumber } from '@/src/formats/tables/danish-number'
import { preferredLocale } from '@/src/i18n/preferred-locale'
import { samePageIn } from '@/src/urls/same-page'

const LENGTH = 50_000
/** Text that makes a regular expression backtrack repeatedly. */
const HOSTILE = [
  'a',
  'a-',
  '-',
  ' ',
  '\t',
  '\n',
  '1',
  '1 ',
  '1.',
  '+1',
  '00',
  "'",
  '"',
  ';',
  ',',
  '=',
  '@',
  'a@',
  'a.',
  '<',
  '<a',
  '/',
  '//',
  '%',
  ':',
  '\u00a0',
  'é',
  '😀',
].flatMap((part) => {
  const text = part.repeat(Math.ceil(LENGTH / part.length))
  return [text, `${text}!`, `x${text}\n`]
})

const READERS: Record<string, (text: string) => unknown> = {
  personalDataIn,
  isPrintedPath,
  lix,
  safeLink,
  clientNetwork,
  danishDay,
  danishNumber,
  preferredLocale: (text) => preferredLocale(text, ['da', 'ar']),
  returnedIn,
  samePageIn: (text) => samePageIn('ar', text),
  readCsv: (text) => {
    try {
      return readCsv(Buffer.from(text))
    } catch {
      return null
    }
  },
}

describe('no pattern explodes', () => {
  it.each(Object.keys(READERS))('%s reads 50,000 letters of anything in under a second', (name) => {
    for (const text of HOSTILE) {
      const begun = performance.now()
      READERS[name]?.(text)
      expect(performance.now() - begun, JSON.stringify(text.slice(0, 10))).toBeLessThan(1000)
    }
  })
})
