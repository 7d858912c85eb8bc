import { describe, expect, it } from 'vitest'
import { danishDay } from '@/src/formats/tables/danish-day'

describe('danishDay', () => {
  it.each(['2026-03-02', '2-3-2026', '02.03.2026', ' 2/3/2026 '])('reads "%s"', (written) =>
    expect(danishDay(written)).toBe('2026-03-02'),
  )
  it.each(['', '2-3-26', '31-02-2026', '13/13/2026', '2026-3-2', 'i går', '46083'])(
    'does not guess at "%s"',
    (written) => expect(danishDay(written)).toBeNull(),
  )
})
