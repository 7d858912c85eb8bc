import { randomInt } from 'node:crypto'
import type { TextField } from 'payload'
import { label } from '../label.ts'

/** Letters and digits that nobody takes for each other on paper. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 6

/** The field `code`: the short name of a document on paper, behind `/q/{code}`. Made once, never changed. */
export function codeField(): TextField {
  return {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    defaultValue: newCode,
    label: label('Kode på papir', 'Code on paper'),
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
  }
}

/** A new code: 31⁶ there are, so none is guessed, and two are hardly ever the same. */
export function newCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
