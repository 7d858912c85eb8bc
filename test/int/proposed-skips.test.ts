import { expect, test } from 'vitest'
import { anonymous, person } from '../support/people'

const PATH = '/events/proposed-skips'
/** Far in the future: 26 December 2031, a public holiday, is a Friday. */
const FRIDAYS = {
  start: '2031-12-20T09:00:00.000Z',
  end: '2031-12-20T11:00:00.000Z',
  repeats: { frequency: 'weekly', interval: 1, weekdays: ['SA', 'FR'] },
}

test('names the public holidays that the series falls on', async () => {
  const { api } = await person('editor')
  const { status, text } = await api.post(PATH, FRIDAYS)
  expect(status).toBe(200)
  expect(text).toContain('{"date":"2031-12-26","name":"Anden Juledag"}')
})

test.each([
  ['the form’s way of writing an empty list', { ...FRIDAYS, extraDates: 0, skippedDates: 0, exceptions: 0 }, 200],
  ['a row that is half filled in', { ...FRIDAYS, extraDates: [{ start: FRIDAYS.start }] }, 200],
  ['no dates yet', {}, 200],
  ['what is no date', { ...FRIDAYS, start: 'x', end: 7 }, 200],
  [
    'a rule that contradicts itself',
    { ...FRIDAYS, repeats: { frequency: 'weekly', interval: 1e9, weekdays: [] } },
    200,
  ],
  ['nothing at all', null, 200],
])('takes %s without breaking', async (_what, body, status) => {
  const { api } = await person('editor')
  expect((await api.post(PATH, body)).status).toBe(status)
})

test('is for staff', async () => {
  const { api } = await person('board')
  expect((await api.post(PATH, FRIDAYS)).status).toBe(403)
  expect((await anonymous.post(PATH, FRIDAYS)).status).toBe(403)
})
