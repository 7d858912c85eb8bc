import slugify from '@sindresorhus/slugify'
import type { Field, FieldHookArgs, SanitizedCollectionConfig, PayloadRequest, TextField, TypeWithID } from 'payload'
import { AS_SERVER } from '../access/as-server.ts'
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

/** How often a title may return: each edition may be called "News from us". */
const MOST_OF_ONE_TITLE = 200

/** The first of `made`, `made-2`, … that no other document of the collection has or had. */
async function freeSlug(made: string, { slug, flattenedFields }: SanitizedCollectionConfig, req: PayloadRequest) {
  const wanted = [made, ...Array.from({ length: MOST_OF_ONE_TITLE - 1 }, (_, at) => `${made}-${at + 2}`)]
  const names = ['slug', ...flattenedFields.flatMap(({ name }) => (name === 'formerSlugs' ? [name] : []))]
  // Only compared: drafts and what the user may not read have addresses too.
  const { docs } = await req.payload.find({
    collection: slug,
    ...AS_SERVER,
    pagination: false,
    select: Object.fromEntries(names.map((name) => [name, true])),
    where: { or: names.map((name) => ({ [name]: { in: wanted } })) },
    req: { transactionID: req.transactionID },
  })
  const taken = new Set(docs.flatMap((one) => names.flatMap((name): unknown => Reflect.get(one, name))))
  return wanted.find((one) => !taken.has(one)) ?? made
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
        ({ value, data, originalDoc, collection, req }: FieldHookArgs<Titled, string | null, Titled>) => {
          if (value && value.trim() !== '') return value.trim()
          if (originalDoc?.slug) return originalDoc.slug
          const title: unknown = data?.[from]
          return typeof title === 'string' && collection ? freeSlug(slugOf(title), collection, req) : value
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
