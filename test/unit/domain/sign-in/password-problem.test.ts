import { describe, expect, test } from 'vitest'
import { passwordProblem } from '@/src/domain/sign-in/password-problem'

const isKnown = (word: string) => ['password', 'sommerferien', 'abc'].includes(word)
const of = (password: string) => passwordProblem(password, 'Anna.Holm@example.org', isKnown)

describe('a password', () => {
  test.for<[string, ReturnType<typeof of>]>([
    ['elleve tegn', 'short'],
    ['🙂🙂🙂🙂🙂🙂', 'short'],
    ['x'.repeat(201), 'long'],
    ['Sommerferien', 'common'],
    ['123password!!', 'common'],
    ['passwordPASSWORD', 'common'],
    ['abcabcabcabc', 'common'],
    ['2026-11-29-15', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcdefghijklm', 'common'],
    ['min anna.holm kode', 'address'],
    ['ANNA.HOLM@example.org', 'address'],
    ['fire ord som ingen gætter', null],
    ['kaffe og kanel 7', null],
  ])('%s: %s', ([password, problem]) => {
    expect(of(password)).toBe(problem)
  })
})
