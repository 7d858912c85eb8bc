import { LANGUAGES } from '@/src/plans/languages'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { type Kind, OPEN_COLLECTIONS, OPEN_GLOBALS, type OpenCollection, OPERATORS } from './open-collections.ts'
import {
  DEEPEST,
  LAST_PAGE,
  MOST_DOCUMENTS,
  MOST_IN_ALL_LANGUAGES,
  MOST_VALUES,
  USUAL_DOCUMENTS,
} from './strangers-query.ts'

const VALUE: Record<Kind, object> = {
  id: { type: 'string' },
  text: { type: 'string' },
  choice: { type: 'string' },
  flag: { type: 'boolean' },
  number: { type: 'integer' },
  date: { type: 'string', format: 'date-time' },
}
const ONE = [
  {
    name: 'depth',
    in: 'query',
    description: 'How far relations are followed.',
    schema: { type: 'integer', minimum: 0, maximum: DEEPEST, default: 0 },
  },
  {
    name: 'locale',
    in: 'query',
    description: 'One language, or `all`: each text by language.',
    schema: { type: 'string', enum: [...LANGUAGES, 'all'], default: SOURCE_LOCALE },
  },
] as const
const DOCUMENT = { $ref: '#/components/schemas/Document' }
const REFUSED = {
  description: 'A parameter is not taken; `errors[0].data` says which, and what is.',
  content: json({ $ref: '#/components/schemas/Refusal' }),
}
const OFTEN = {
  description: 'Asked too often; `Retry-After` says in seconds when to come again.',
  content: json({ $ref: '#/components/schemas/Refusal' }),
}

/**
 * The OpenAPI 3.1 description of the public API, generated from the table of open collections. Takes the site's origin.
 */
export function openApi(siteUrl: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Helhedsplan: what is published',
      version: '1',
      description: 'Published content, read without a key. With a key there is more room: docs/api.md.',
    },
    servers: [{ url: `${siteUrl}/api` }],
    paths: Object.fromEntries<object>([
      ...[...OPEN_COLLECTIONS].flatMap(([slug, door]): [string, object][] => [
        [`/${slug}`, { get: list(slug, door) }],
        [
          `/${slug}/{id}`,
          {
            get: one(`get-${slug}`, door.what, [
              { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            ]),
          },
        ],
      ]),
      ...[...OPEN_GLOBALS].map(([slug, { what }]): [string, object] => [
        `/globals/${slug}`,
        { get: one(`global-${slug}`, what, []) },
      ]),
    ]),
    components: {
      schemas: {
        Document: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            createdAt: { type: 'string', format: 'date-time' },
            updatedAt: { type: 'string', format: 'date-time' },
          },
          additionalProperties: true,
        },
        List: {
          type: 'object',
          required: ['docs', 'totalDocs', 'limit', 'page', 'totalPages', 'hasNextPage'],
          properties: {
            docs: { type: 'array', items: DOCUMENT, maxItems: MOST_DOCUMENTS },
            totalDocs: { type: 'integer' },
            limit: { type: 'integer' },
            page: { type: 'integer' },
            totalPages: { type: 'integer' },
            hasNextPage: { type: 'boolean' },
            hasPrevPage: { type: 'boolean' },
            nextPage: { type: ['integer', 'null'] },
            prevPage: { type: ['integer', 'null'] },
            pagingCounter: { type: 'integer' },
          },
        },
        Refusal: {
          type: 'object',
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  message: { type: 'string' },
                  data: { type: 'object', properties: { parameter: { type: 'string' }, allowed: {} } },
                },
              },
            },
          },
        },
      },
    },
  }
}

function list(slug: string, { what, where, sort }: OpenCollection): object {
  return {
    operationId: `list-${slug}`,
    summary: what,
    parameters: [
      ...ONE,
      {
        name: 'limit',
        in: 'query',
        description: `At most ${MOST_IN_ALL_LANGUAGES} with locale=all.`,
        schema: { type: 'integer', minimum: 1, maximum: MOST_DOCUMENTS, default: USUAL_DOCUMENTS },
      },
      { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: LAST_PAGE, default: 1 } },
      { name: 'sort', in: 'query', schema: { type: 'string', enum: sort.flatMap((field) => [field, `-${field}`]) } },
      ...Object.entries(where).flatMap(([field, kind]) =>
        OPERATORS[kind].map((operator) => ({
          name: `where[${field}][${operator}]`,
          in: 'query',
          schema:
            operator === 'in'
              ? { type: 'string', description: `Up to ${MOST_VALUES} values, with commas between them` }
              : VALUE[kind],
        })),
      ),
    ],
    responses: {
      200: { description: what, content: json({ $ref: '#/components/schemas/List' }) },
      400: REFUSED,
      429: OFTEN,
    },
  }
}

function one(operationId: string, what: string, path: readonly object[]): object {
  return {
    operationId,
    summary: what,
    parameters: [...path, ...ONE],
    responses: {
      200: { description: what, content: json(DOCUMENT) },
      400: REFUSED,
      404: { description: 'There is none, or it is not published' },
      429: OFTEN,
    },
  }
}

function json(schema: object): object {
  return { 'application/json': { schema } }
}

/** The table for docs/api.md. */
export function doorsTable(): string {
  const rows = [...OPEN_COLLECTIONS].map(([slug, { what, where, sort }]) => {
    const fields = Object.entries(where)
      .map(([field, kind]) => `\`${field}\` (${kind})`)
      .join(', ')
    return `| \`${slug}\` | ${what} | ${fields} | ${sort.map((field) => `\`${field}\``).join(', ')} |`
  })
  const kinds = Object.entries(OPERATORS).map(
    ([kind, operators]) => `| ${kind} | ${operators.map((operator) => `\`${operator}\``).join(', ')} |`,
  )
  return [
    '| Collection | What it is | `where` | `sort` |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| Kind of field | Operators |',
    '|---|---|',
    ...kinds,
    '',
    `Globals: ${[...OPEN_GLOBALS].map(([slug, { what }]) => `\`globals/${slug}\` (${what})`).join(', ')}.`,
  ].join('\n')
}
