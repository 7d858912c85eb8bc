import { expect, it } from 'vitest'
import { isLeftBehind } from '@/src/domain/files/is-left-behind'

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 60 * 60_000]

it.each([
  ['of a process that lives here', { owner: 'alive', hasRow: true, waited: MINUTE }, true, false],
  ['of one that lives here, without a row', { owner: 'alive', hasRow: false, waited: 3 * MINUTE }, true, false],
  ['of one that lives here and could not settle it', { owner: 'alive', hasRow: true, waited: 3 * MINUTE }, true, true],
  ['the same, without a row', { owner: 'alive', hasRow: false, waited: 2 * HOUR }, true, true],
  ['of one that died here', { owner: 'dead', hasRow: false, waited: 0 }, false, true],
  [
    'from elsewhere, with a row, where saves follow one another',
    { owner: 'elsewhere', hasRow: true, waited: 0 },
    true,
    true,
  ],
  ['from elsewhere, with a row, where saves go on', { owner: 'elsewhere', hasRow: true, waited: SECOND }, false, false],
  ['the same, longer than a save takes', { owner: 'elsewhere', hasRow: true, waited: 3 * MINUTE }, false, true],
  ['from elsewhere, without a row', { owner: 'elsewhere', hasRow: false, waited: 3 * MINUTE }, true, false],
  ['the same, for long', { owner: 'elsewhere', hasRow: false, waited: 2 * HOUR }, true, true],
] as const)('what waits %s', (_, waiting, inTurn, expected) => {
  expect(isLeftBehind(waiting, inTurn)).toBe(expected)
})
