import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PERSONAL_FIELDS } from '@/src/domain/privacy/personal-fields'

const code = ['src', 'collections'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
)

test.each([...new Set(PERSONAL_FIELDS.map(({ deletedBy }) => deletedBy))])('what deletes is there: %s', (name) => {
  if (name === null || name === 'an administrator') return
  expect(code.some((text) => new RegExp(`\\bfunction ${name}\\b`).test(text))).toBe(true)
})
