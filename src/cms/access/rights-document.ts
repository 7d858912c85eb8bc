import {
  COLLECTIONS,
  type CollectionRights,
  ENDPOINTS,
  FIELDS_ANYWHERE,
  type FieldRights,
  GLOBALS,
  type GlobalRights,
  JOBS,
  type Row,
  SERVER_FUNCTIONS,
  VIEWS,
} from './rights.ts'
import { SEATS } from './roles.ts'
import { MEANINGS, type Rule } from './rules.ts'

/** The generated text stands between these two lines of the ADR. */
export const BEGIN = '<!-- The table: made by `npm run generate` from src/cms/access/rights.ts. -->'
export const END = '<!-- The table ends. -->'

const LETTERS = [
  ['read', 'r', 'read'],
  ['versions', 'v', 'read earlier versions'],
  ['create', 'c', 'create'],
  ['update', 'u', 'update'],
  ['publish', 'p', 'publish, take down, schedule'],
  ['restore', 'b', 'bring an earlier version back'],
  ['delete', 'x', 'delete'],
] as const satisfies readonly [keyof CollectionRights, string, string][]

/** The table of rights, shortened, as Markdown. */
export function rightsDocument(): string {
  return [
    LETTERS.map(([, letter, words]) => `**${letter}** ${words}`).join(' · '),
    '',
    'A letter alone: all of it. With a number: a part.',
    '',
    ...RULES_IN_PARTS.map((rule, at) => `${at + 1}. ${MEANINGS[rule]}`),
    '',
    ...table(
      'collection',
      Object.entries(COLLECTIONS).map(([slug, rights]) => [slug, (seat) => lettersOf(rights, seat)]),
    ),
    '',
    ...table(
      'global',
      Object.entries(GLOBALS).map(([slug, rights]) => [slug, (seat) => lettersOf(rights, seat)]),
    ),
    '',
    'Fields with a line of their own (**r** read, **c** write in what is new, **u** change, **s** filter and sort by); all others follow their document, for translators if they are texts.',
    '',
    ...table('field', [
      ...fieldsOf('', FIELDS_ANYWHERE),
      ...Object.entries(COLLECTIONS).flatMap(([slug, { fields = {} }]) => fieldsOf(`${slug}.`, fields)),
    ]),
    '',
    ...table('endpoint, page, jobs', [
      ...Object.entries(ENDPOINTS).map(([name, row]): Line => [name, (seat) => mark(row[seat])]),
      ...Object.entries(VIEWS).map(([name, row]): Line => [`page ${name}`, (seat) => mark(row[seat])]),
      ['run, queue and cancel jobs', (seat) => mark(JOBS[seat])],
    ]),
    '',
    `Server functions of the admin: ${Object.entries(SERVER_FUNCTIONS)
      .map(([name, needs]) => `\`${name}\` (${NEEDS[needs]})`)
      .join(', ')}. No others are there.`,
  ].join('\n')
}

const NEEDS = {
  signedIn: 'who is signed in; it reads with their rights',
  readsDocument: 'who may read the document',
  changesDocument: 'who may change the document',
  publishesDocument: 'who may publish the document',
} as const

/** A name, and a function that returns its cell for a seat's index. */
type Line = readonly [name: string, cell: (seat: number) => string]

const RULES_IN_PARTS = (Object.keys(MEANINGS) as Rule[]).filter((rule) => rule !== 'all' && rule !== 'no')

function mark(rule: Rule | undefined, letter = '✓'): string {
  if (rule === undefined || rule === 'no') return ''
  return rule === 'all' ? letter : `${letter}${RULES_IN_PARTS.indexOf(rule) + 1}`
}

function lettersOf(rights: CollectionRights | GlobalRights, seat: number): string {
  return LETTERS.map(([operation, letter]) => mark((Reflect.get(rights, operation) as Row | undefined)?.[seat], letter))
    .filter(Boolean)
    .join(' ')
}

const FIELD_LETTERS = [
  ['read', 'r'],
  ['create', 'c'],
  ['update', 'u'],
  ['search', 's'],
] as const satisfies readonly [keyof FieldRights, string][]

function fieldsOf(above: string, fields: Readonly<Record<string, FieldRights>>): Line[] {
  return Object.entries(fields).map(([name, rights]): Line => {
    const ruled = FIELD_LETTERS.filter(([operation]) => rights[operation])
    return [
      `${above || '… '}${name} (${ruled.map(([, letter]) => letter).join('')})`,
      (seat) =>
        ruled
          .map(([operation, letter]) => mark(rights[operation]?.[seat], letter))
          .filter(Boolean)
          .join(' '),
    ]
  })
}

function table(of: string, lines: readonly Line[]): string[] {
  return [
    `| ${of} | ${SEATS.join(' | ')} |`,
    `|---|${SEATS.map(() => '---|').join('')}`,
    ...lines.map(([name, cell]) => `| ${name} | ${SEATS.map((_, seat) => cell(seat) || '–').join(' | ')} |`),
  ]
}
