import { describe, expect, test } from 'vitest'
import { passwordProblem } from '@/src/domain/sign-in/password-problem'

const isKnown = (word: string) => ['password', 'sommerferien', 'abc'].includes(word)
const of = (password: string) =>
  passwordProblem(password, 'Anna.Holm@bydelen-vest.org', isKnown, ['Lillebyplanen', 'www.lilleby.example'])

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
    ['Lillebyplanen1', 'common'],
    ['lillebyplanen-2026!', 'common'],
    ['Helhedsplan2026', 'common'],
    ['bydelen-vest-12', 'common'],
    ['HelhedsplanLillebyplanen', 'common'],
    ['en god lillebyplan om vinteren', null],
    ['min anna.holm kode', 'address'],
    ['ANNA.HOLM@bydelen-vest.org', 'address'],
    ['fire ord som ingen gætter', null],
    ['kaffe og kanel 7', null],
  ])('%s: %s', ([password, problem]) => {
    expect(of(password)).toBe(problem)
  })
})
