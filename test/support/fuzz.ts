import type { FlattenedField, SanitizedConfig } from 'payload'
import { dice, type Dice } from './dice'

/** A request such as a careless or hostile client would send. */
export interface Fuzzed {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api`, query included. */
  path: string
  headers: Record<string, string>
  body?: string | FormData
}

/** Existing documents, so that requests get past the first checks. */
export interface Known {
  /** Ids by collection. */
  ids: Record<string, string[]>
}

const LIST_PARAMS = [
  'where',
  'limit',
  'page',
  'depth',
  'sort',
  'locale',
  'fallback-locale',
  'select',
  'populate',
  'joins',
  'draft',
  'trash',
  'pagination',
  'publishSpecificLocale',
  'publishAllLocales',
  'unpublishAllLocales',
  'autosave',
  'data',
  'uploadEdits',
  'selectedLocales',
  'showHiddenFields',
  'overrideLock',
  'flattenLocales',
  'q',
  'from',
  'sprog',
  'sted',
]
const YES_OR_NO = [
  'draft',
  'trash',
  'pagination',
  'publishAllLocales',
  'unpublishAllLocales',
  'autosave',
  'showHiddenFields',
  'overrideLock',
  'flattenLocales',
]
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'within',
  'intersects',
  'near',
  'EQUALS',
  '$gt',
  '$where',
  'x',
  '',
  'constructor',
]
const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '2.5',
  '1e9',
  '999999999999999999999',
  'NaN',
  'null',
  'undefined',
  'true',
  'x',
  'æøå',
  '\u0000',
  '\ud800',
  "' OR 1=1 --",
  '"',
  '%',
  '%00',
  '%2F',
  '%252F..%252F',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '{"$gt":""}',
  '[]',
  '{',
  'javascript:alert(1)',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '0000-01-01',
  '+275760-09-14',
  '1',
  'da',
  'all',
  '*',
  'klingon',
  'x'.repeat(2000),
  '😀'.repeat(50),
  '(((((((((((((((((((((((((((((((a+)+)+)+$',
  '=1+1',
  'a\r\nBcc: b@example.org',
]
const WRONG: readonly unknown[] = [
  ...HOSTILE,
  null,
  true,
  false,
  0,
  -1,
  2.5,
  1e308,
  [],
  {},
  [[]],
  [null],
  ['x'],
  [1],
  { a: 1 },
  { $gt: '' },
  { id: 'x' },
  { relationTo: 'users', value: 'x' },
  { relationTo: 'x', value: {} },
  { root: {} },
  { root: { children: [{ type: 'x' }] } },
  { root: { type: 'root', children: 'x' } },
  { root: { type: 'root', children: [{ type: 'link', fields: { url: 'javascript:alert(1)' }, children: [] }] } },
  { da: 'x', klingon: 'y' },
  [{ blockType: 'x' }],
  [{ id: {} }],
  [{ blockType: {} }],
  { toString: 1 },
  { length: 3 },
  Array.from({ length: 300 }, () => 'x'),
]
const ODD_PATHS = [
  '',
  '/',
  '//',
  '/x',
  '/x/y/z',
  '/globals',
  '/globals/',
  '/globals/x',
  '/globals/users',
  '/globals/site/versions/x',
  '/payload-preferences/x',
  '/payload-preferences',
  '/payload-jobs',
  '/payload-jobs/run',
  '/payload-jobs/cancel',
  '/payload-locked-documents',
  '/payload-kv',
  '/payload-migrations',
  '/og',
  '/access',
  '/graphql',
  '/constructor',
  '/__proto__',
  '/toString',
  '/globals/__proto__',
  '/media/file/x.png',
  '/media/file/..%2F..%2Fetc%2Fpasswd',
  '/media/file/%00',
  '/files/file/x.pdf',
  '/media/file/',
  '/media/paste-url',
  '/media/paste-url/x',
  '/audit-pack/x.zip',
  '/audit-pack/99999.zip',
  '/board/page.pdf',
  '/users/me',
  '/users/init',
  '/users/login',
  '/users/logout',
  '/users/refresh-token',
  '/users/forgot-password',
  '/users/reset-password',
  '/users/verify/x',
  '/users/unlock',
  '/users/first-register',
  '/collections/x',
  '/deliveries/x/y',
]
const AUTH_BODIES: readonly unknown[] = [
  { email: [], password: {} },
  { email: 'x@example.org', password: ['x'] },
  { email: { $gt: '' }, password: 'x' },
  { token: {}, password: [] },
  { token: 'x', password: null },
  { username: 1 },
  { email: 'x@example.org' },
  { token: ['x'], password: 'x' },
]
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/xml',
  '',
  'image/png',
  'application/json;charset=klingon',
]
const MALFORMED = [
  '',
  '{',
  '[',
  'null',
  '"x"',
  '1',
  'true',
  '[]',
  '[1]',
  '{}',
  '{"a":',
  '\u0000',
  '--x\r\nnot a part',
  '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
  'a=b&c',
  '{"__proto__":{"x":1}}',
  '['.repeat(5000),
  `{"a":${'['.repeat(500)}${']'.repeat(500)}}`,
]

/** The `n`th request of a seed; always the same. Built from the collections' fields, then mutated. */
export function fuzzed(config: SanitizedConfig, known: Known, seed: number, n: number): Fuzzed {
  const d = dice(seed * 1_000_003 + n)
  const kind = d.int(10)
  if (kind === 0) return oddPath(d)
  if (kind <= 2) return ofGlobal(config, known, d)
  if (kind === 3) return ofEndpoint(config, known, d)
  if (kind >= 8) return ofOneField(config, known, d)
  return ofCollection(config, known, d)
}

function oddPath(d: Dice): Fuzzed {
  const path = d.one(ODD_PATHS)
  const method = d.one(['GET', 'GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const)
  const query = d.chance(0.3) ? `?${queryOf([], d)}` : ''
  if (method === 'GET') return { method, path: path + query, headers: {} }
  return { method, path: path + query, ...(d.chance(0.6) ? json(d.one(AUTH_BODIES)) : oddBody(d)) }
}

function ofEndpoint(config: SanitizedConfig, known: Known, d: Dice): Fuzzed {
  const all = [
    ...config.endpoints.map((endpoint) => ({ endpoint, base: '', slug: '' })),
    ...config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/${slug}`, slug })),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/globals/${slug}`, slug: '' })),
    ),
  ]
  const { endpoint, base, slug } = d.one(all)
  const path =
    base +
    (endpoint.path === '/' ? '' : endpoint.path).replaceAll(/:(\w+)\??/g, (_, name: string) =>
      name === 'id' && d.chance(0.6) ? idOf(slug, known, d) : encoded(d.one(HOSTILE)),
    )
  const query = d.chance(0.5) ? `?${queryOf([], d)}` : ''
  const method = endpoint.method.toUpperCase() as Fuzzed['method']
  if (method === 'GET' || method === 'DELETE') return { method, path: path + query, headers: {} }
  return {
    method,
    path: path + query,
    ...(d.chance(0.5) ? json(d.chance(0.3) ? d.one(AUTH_BODIES) : objectOfNonsense(d)) : oddBody(d)),
  }
}

function ofGlobal(config: SanitizedConfig, known: Known, d: Dice): Fuzzed {
  const { slug, flattenedFields } = d.one(config.globals)
  const path = `/globals/${slug}`
  const query = d.chance(0.3) ? `?${queryOf(flattenedFields, d)}` : ''
  switch (d.int(5)) {
    case 0:
      return { method: 'GET', path: path + query, headers: {} }
    case 1:
      return {
        method: 'GET',
        path: `${path}/versions${d.chance(0.5) ? `/${encoded(d.one(HOSTILE))}` : ''}${query}`,
        headers: {},
      }
    case 2:
      return { method: 'POST', path: `${path}${d.one(['/versions/x', '/access', ''])}${query}`, ...oddBody(d) }
    default:
      return { method: 'POST', path: path + query, ...bodyOf(flattenedFields, known, d) }
  }
}

function ofCollection(config: SanitizedConfig, known: Known, d: Dice): Fuzzed {
  const { slug, flattenedFields, auth } = d.one(config.collections)
  const path = `/${slug}`
  const query = d.chance(0.3) ? `?${queryOf(flattenedFields, d)}` : ''
  const id = idOf(slug, known, d)
  const write = (): Pick<Fuzzed, 'body' | 'headers'> =>
    d.chance(0.85)
      ? bodyOf(flattenedFields, known, d, auth ? { email: 'fuzz@example.org', password: 'a long password' } : {})
      : oddBody(d)
  switch (d.int(12)) {
    case 0:
    case 1:
      return { method: 'GET', path: `${path}?${queryOf(flattenedFields, d)}`, headers: {} }
    case 2:
      return { method: 'GET', path: `${path}/${id}${query}`, headers: {} }
    case 3:
      return {
        method: 'GET',
        path: `${path}/${d.one(['versions', `versions/${id}`, 'count', `versions/count`, 'distinct', `${id}/x`])}${query}`,
        headers: {},
      }
    case 4:
      return {
        method: 'POST',
        path: `${path}/${d.one([`versions/${id}`, `${id}/duplicate`, `access/${id}`, 'access', id])}${query}`,
        ...write(),
      }
    case 5:
      return { method: 'PATCH', path: `${path}?${queryOf(flattenedFields, d, true)}`, ...write() }
    case 6:
      return { method: 'DELETE', path: `${path}/${encoded(d.one(HOSTILE)) || 'x'}${query}`, headers: {} }
    case 7:
      return {
        method: 'POST',
        path: path + query,
        headers: { 'x-payload-http-method-override': 'GET', 'content-type': d.one(TYPES) },
        body: d.chance(0.5) ? queryOf(flattenedFields, d) : JSON.stringify(objectOfNonsense(d)),
      }
    case 8:
    case 9:
      return { method: 'PATCH', path: `${path}/${id}${query}`, ...write() }
    default:
      return { method: 'POST', path: path + query, ...write() }
  }
}

/**
 * A single field, mostly of a draft, so that no other field is rejected first: reaches hooks that run before
 * validation.
 */
function ofOneField(config: SanitizedConfig, known: Known, d: Dice): Fuzzed {
  const isGlobal = d.chance(0.1)
  const { slug, flattenedFields } = isGlobal
    ? d.one(config.globals)
    : d.one(config.collections.filter((collection) => (known.ids[collection.slug] ?? []).length > 0))
  const field = d.one(flattenedFields)
  const body: Record<string, unknown> = {
    [field.name]: d.chance(0.3) ? d.one([null, '', [], {}, 0]) : valueFor(field, known, d),
  }
  if (d.chance(0.5)) spoil(body, d)
  const query = d.one(['?draft=true', '?draft=true&locale=da', '?draft=true&locale=en', ''])
  if (isGlobal) return { method: 'POST', path: `/globals/${slug}${query}`, ...json(body) }
  return { method: 'PATCH', path: `/${slug}/${d.one(known.ids[slug] ?? ['x'])}${query}`, ...json(body) }
}

function idOf(slug: string, known: Known, d: Dice): string {
  const ids = known.ids[slug] ?? []
  if (ids.length > 0 && d.chance(0.7)) return d.one(ids)
  return d.chance(0.5) ? '00000000-0000-4000-8000-000000000000' : encoded(d.one(HOSTILE)) || 'x'
}

/** A query of one to three parameters, most of them wrong. `narrow`: never one that matches everything. */
function queryOf(fields: readonly FlattenedField[], d: Dice, narrow = false): string {
  const parts = Array.from({ length: d.one([1, 1, 2, 3]) }, () => {
    const name = d.one(LIST_PARAMS)
    if (name === 'where') return whereOf(fields, d)
    if (name === 'sort')
      return `sort=${d.chance(0.5) ? '-' : ''}${d.chance(0.5) ? pathOf(fields, d) : encoded(d.one(HOSTILE))}`
    if (['limit', 'page', 'depth'].includes(name) && d.chance(0.6)) return `${name}=${d.one(['0', '1', '2', '10'])}`
    if (YES_OR_NO.includes(name) && d.chance(0.7)) return `${name}=${d.one(['true', 'false'])}`
    if (name === 'locale') return `locale=${encoded(d.one(['da', 'so', 'all', '*', 'klingon', '', 'da,so']))}`
    if (['select', 'populate', 'joins'].includes(name))
      return d.chance(0.5)
        ? `${name}=${encoded(d.one(HOSTILE))}`
        : `${name}[${pathOf(fields, d)}]${d.chance(0.5) ? '[x]' : ''}=${encoded(d.one(HOSTILE))}`
    return `${name}${d.chance(0.15) ? '[]' : d.chance(0.1) ? '[x]' : ''}=${encoded(d.one(HOSTILE))}`
  })
  return narrow
    ? ['where[id][equals]=x', ...parts.filter((part) => !part.startsWith('where'))].join('&')
    : parts.join('&')
}

function whereOf(fields: readonly FlattenedField[], d: Dice): string {
  switch (d.int(8)) {
    case 0:
      return `where=${encoded(d.one(HOSTILE))}`
    case 1:
      return `where=${encoded(JSON.stringify(d.one(WRONG)))}`
    case 2:
      return `where[${pathOf(fields, d)}]=${encoded(d.one(HOSTILE))}`
    case 3:
      return `where[${d.one(['and', 'or', 'AND'])}]${d.one(['', '[0]', '[x]', '[0][and][0][or]'])}[${pathOf(fields, d)}][${d.one(OPERATORS)}]=${encoded(d.one(HOSTILE))}`
    case 4:
    case 5:
    case 6: {
      const field = fields.length > 0 ? d.one(fields) : undefined
      return `where[${field?.name ?? 'id'}][${d.one(OPERATORS.slice(0, 13))}]=${encoded(d.one(field?.type === 'date' ? ['2026-11-02', '2026-11-02T17:00:00.000Z', ''] : field?.type === 'number' ? ['1', '2.5', '-3'] : field?.type === 'checkbox' ? ['true', 'false'] : HOSTILE))}`
    }
    default:
      return `where[${pathOf(fields, d)}][${encoded(d.one(OPERATORS))}]${d.chance(0.2) ? d.one(['[]', '[0]', '[x]', '[equals]']) : ''}=${encoded(d.one(HOSTILE))}`
  }
}

function pathOf(fields: readonly FlattenedField[], d: Dice): string {
  if (fields.length === 0 || d.chance(0.15))
    return encoded(
      d.one([...HOSTILE, 'id', '_id', 'x.y', 'hash', 'password', 'id.id', '_status', 'version.title', 'parent']),
    )
  const field = d.one(fields)
  const below =
    'flattenedFields' in field && field.flattenedFields.length > 0 && d.chance(0.7)
      ? `.${d.one(field.flattenedFields).name}`
      : ''
  return field.name + below + (d.chance(0.1) ? d.one(['.x', '.id', '.da', '__id', '.title']) : '')
}

/** A mostly valid body with one to three wrong values. */
function bodyOf(
  fields: readonly FlattenedField[],
  known: Known,
  d: Dice,
  more: Record<string, unknown> = {},
): Pick<Fuzzed, 'body' | 'headers'> {
  const body: Record<string, unknown> = { ...documentOf(fields, known, d), ...more }
  const names = Object.keys(body)
  for (let times = d.one([0, 0, 1, 1, 1, 2, 3]); times > 0 && names.length > 0; times -= 1) spoil(body, d)
  if (d.chance(0.1))
    body[
      d.one([
        'id',
        '_status',
        'createdAt',
        'updatedAt',
        'x',
        '__proto__',
        'password',
        'email',
        'filename',
        'url',
        'sizes',
        'file',
        'locale',
        'version',
      ])
    ] = d.one(WRONG)
  if (d.chance(0.8)) return json(body)
  const form = new FormData()
  form.set('_payload', d.chance(0.8) ? JSON.stringify(body) : d.one(MALFORMED))
  if (d.chance(0.5))
    form.set(
      'file',
      d.chance(0.5)
        ? new File([d.one(HOSTILE)], d.one(['a.png', '../a.png', 'a', 'a.pdf', 'a'.repeat(300)]), {
            type: d.one(['image/png', 'text/html', '']),
          })
        : d.one(HOSTILE),
    )
  return { headers: {}, body: form }
}

/** Makes one value wrong, at any depth. */
function spoil(target: Record<string, unknown>, d: Dice): void {
  const name = d.one(Object.keys(target))
  const value = target[name]
  if (Array.isArray(value) && isRecord(value[0]) && d.chance(0.6)) spoil(value[0], d)
  else if (isRecord(value) && Object.keys(value).length > 0 && d.chance(0.6)) spoil(value, d)
  else target[name] = structuredClone(d.one(WRONG))
}

function documentOf(fields: readonly FlattenedField[], known: Known, d: Dice): Record<string, unknown> {
  const entries = fields
    .filter(({ name, type }) => name !== 'id' && type !== 'join')
    .filter((field) => ('required' in field && field.required) || d.chance(0.6))
  return Object.fromEntries(entries.map((field) => [field.name, valueFor(field, known, d)]))
}

function valueFor(field: FlattenedField, known: Known, d: Dice): unknown {
  const many = (value: unknown) => ('hasMany' in field && field.hasMany ? [value] : value)
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return many(
        field.name === 'slug'
          ? `fuzz-${d.int(1e9)}`
          : field.name === 'url'
            ? 'https://example.org'
            : `Tekst ${d.int(1e9)}`,
      )
    case 'email':
      return `fuzz-${d.int(1e9)}@example.org`
    case 'number':
      return many((field.min ?? 0) + d.int(60))
    case 'checkbox':
      return d.chance(0.5)
    case 'date':
      return '2026-11-02T17:00:00.000Z'
    case 'select':
    case 'radio': {
      const option = d.one(field.options)
      return many(typeof option === 'string' ? option : option.value)
    }
    case 'relationship':
    case 'upload': {
      const to = [field.relationTo].flat()[0] ?? ''
      const id =
        d.chance(0.8) && known.ids[to]?.[0]
          ? known.ids[to][0]
          : d.one(['00000000-0000-4000-8000-000000000000', '000000000000000000000000'])
      return many(Array.isArray(field.relationTo) ? { relationTo: to, value: id } : id)
    }
    case 'group':
    case 'tab':
      return documentOf(field.flattenedFields, known, d)
    case 'array':
      return [documentOf(field.flattenedFields, known, d)]
    case 'blocks': {
      const block = d.one(field.blocks)
      return [{ blockType: block.slug, ...documentOf(block.flattenedFields, known, d) }]
    }
    case 'richText':
      return {
        root: {
          type: 'root',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          children: [
            {
              type: 'paragraph',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              children: [{ type: 'text', text: 'Tekst', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
            },
          ],
        },
      }
    case 'json':
      return { a: 1 }
    default:
      return null
  }
}

function objectOfNonsense(d: Dice): unknown {
  if (d.chance(0.2)) return d.one(WRONG)
  return Object.fromEntries(
    Array.from({ length: 1 + d.int(4) }, () => [
      d.one([
        'where',
        'limit',
        'locale',
        'depth',
        'to',
        'reason',
        'email',
        'password',
        'token',
        'id',
        'text',
        'frozen',
        'language',
        'place',
        'file',
        'data',
        'sort',
        'path',
        'from',
        'day',
        'fallbackLocale',
        'title',
        'extractedOn',
      ]),
      d.one(WRONG),
    ]),
  )
}

function json(body: unknown): Pick<Fuzzed, 'body' | 'headers'> {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

function oddBody(d: Dice): Pick<Fuzzed, 'body' | 'headers'> {
  const type = d.one(TYPES)
  return {
    headers: type === '' ? {} : { 'content-type': type },
    body: d.chance(0.5) ? d.one(MALFORMED) : JSON.stringify(objectOfNonsense(d)),
  }
}

/** URL-encodes the text; replaces lone surrogates, which cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
