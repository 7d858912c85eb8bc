import { expect, test } from 'vitest'
import { isEditPossible } from '@/src/domain/files/upload-edits'

const PICTURE = { width: 600, height: 1200 }
const part = (crop: object, widthInPixels: unknown, heightInPixels: unknown) => ({
  crop,
  widthInPixels,
  heightInPixels,
})

test('a part of a picture lies within it, and is larger than nothing', () => {
  expect(isEditPossible(part({ x: '0', y: '10' }, '600', '960'), PICTURE)).toBe(true)
  expect(isEditPossible(part({ x: 0, y: 0 }, 600, 1200), PICTURE)).toBe(true)
  expect(isEditPossible({}, PICTURE)).toBe(true)
  for (const edits of [
    part({ x: '0', y: '0', width: '9999999', height: '100' }, undefined, undefined),
    part({ x: '0', y: '0' }, '601', '100'),
    part({ x: '50', y: '0' }, '301', '100'),
    part({ x: '0', y: '90' }, '10', '121'),
    part({ x: '-1', y: '0' }, '10', '10'),
    part({ x: 'a', y: '0' }, '10', '10'),
    part({ x: '', y: '0' }, '10', '10'),
    part({ y: '0' }, '10', '10'),
    part({ x: '0', y: '0' }, '0', '10'),
    part({ x: '0', y: '0' }, '1.5', '10'),
    { crop: 'all', widthInPixels: 10, heightInPixels: 10 },
  ])
    expect(isEditPossible(edits, PICTURE), JSON.stringify(edits)).toBe(false)
})

test('a point lies on it', () => {
  expect(isEditPossible({ focalPoint: { x: '50', y: '100' } }, PICTURE)).toBe(true)
  for (const focalPoint of [{ x: 'a', y: '0' }, { x: '101', y: '0' }, 'x', { x: '1' }])
    expect(isEditPossible({ focalPoint }, PICTURE)).toBe(false)
})
