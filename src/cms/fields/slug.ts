import slugify from '@sindresorhus/slugify'
import type { Field, FieldHookArgs, TextField, TypeWithID } from 'payload'
import { label, languageOf, sayIn } from '@/src/i18n/admin/words'

/** Danish letters as Danes write them without æ, ø and å. */
const DANISH = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
] as const satisfies [string, string][]

/** A title as part of an address: lower case, hyphens, `a-z0-9` only. */
function slugOf(title: string): string {
  // Lower-case first: otherwise "ÆBLE" would become "ae" and a separate word.
  return slugify(title.toLocaleLowerCase('da'), { customReplacements: [...DANISH] })
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

interface Titled extends TypeWithID {
  slug?: string
  title?: string
  name?: string
}

/**
 * The field `slug`. Generated from the Danish title if left empty. Does not follow later changes of the title, because
 * printed QR codes point to it.
 */
export function slugField(from: 'title' | 'name'): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    label: label('Address'),
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) =>
      (value != null && SLUG.test(value)) ||
      sayIn(languageOf(req.i18n))('Use lower-case letters, digits and hyphens, such as aaben-cafe.'),
    admin: {
      position: 'sidebar',
      description: label(
        'The last part of the address. Made from the Danish title if left empty. An old address redirects.',
      ),
    },
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc }: FieldHookArgs<Titled, string | null, Record<string, unknown>>) => {
          if (value && value.trim() !== '') return value.trim()
          const title: unknown = originalDoc?.slug ?? data?.[from]
          return typeof title === 'string' ? slugOf(title) : value
        },
      ],
    },
  }
}

/** The fields `slug` and `formerSlugs`. `hooks/keep-former-slugs.ts` records the slugs that were public. */
export function slugFields(from: 'title' | 'name'): Field[] {
  return [
    slugField(from),
    {
      name: 'formerSlugs',
      type: 'text',
      hasMany: true,
      index: true,
      label: label('Former addresses'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.length > 0,
      },
    },
  ]
}
