import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse, visit } from 'graphql'
import { formatNames, getPayload, type SanitizedConfig, toWords } from 'payload'
import { BODY_LIMITS, bodyWithin } from './body-within.ts'
import { doorSettings } from './door-settings.ts'
import { OPEN_COLLECTIONS, OPEN_GLOBALS } from './open-collections.ts'
import { type Problem, refusal } from './problem.ts'
import { type Asker, count, whoAsks } from './who-asks.ts'
import { label, type Label } from '@/src/i18n/admin/words'

type GraphQLHandler = (request: Request) => Promise<Response>

/** Longer operations are rejected unparsed: validation takes time quadratic in their length. */
const MOST_TOKENS = 2000
/** Limits for non-staff: nesting depth, and aliases. */
const DEEPEST = 8
const MOST_ALIASES = 10

const CLOSED: Problem = {
  status: 401,
  message: label('GraphQL is for those who are signed in or have an API key: docs/api.md.'),
}
const TOO_OFTEN: Problem = {
  status: 429,
  message: label('That was asked too often. Wait a little.'),
}
const NOT_JSON: Problem = {
  status: 415,
  message: label('Send JSON.'),
  parameter: 'content-type',
  allowed: 'application/json',
}
const NO_QUERY: Problem = {
  status: 400,
  message: label('There is no query.'),
  parameter: 'query',
  allowed: 'one operation, as a text',
}

/**
 * Access check in front of GraphQL: for signed-in people, and for API keys, which may read only the open collections.
 * Strangers get in only if the installation allows it (`PUBLIC_GRAPHQL=1`), with the same rights as a key.
 * `graphql-cost.ts` limits the cost within Payload's own validation.
 */
export function graphQLDoor(config: Promise<SanitizedConfig>, handler: GraphQLHandler): GraphQLHandler {
  return async (request) => {
    const payload = await getPayload({ config, cron: true })
    const asker = await whoAsks(payload, request.headers)
    const { perMinute, publicGraphQL } = doorSettings(payload)
    const taken = await count(payload, asker, request.headers, perMinute)
    if (!taken.allowed) return refusal(TOO_OFTEN, request, { 'retry-after': String(taken.retryAfterSeconds) })
    if (asker.kind === 'stranger' && !publicGraphQL) return refusal(CLOSED, request)
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refusal(NOT_JSON, request)
    const read = await bodyWithin(request, asker.kind === 'staff' ? BODY_LIMITS.json : BODY_LIMITS.stranger)
    if ('problem' in read) return refusal(read.problem, request)
    const query = queryIn(read.body)
    if (query === null) return refusal(NO_QUERY, request)
    const problem = problemOf(query, asker)
    if (problem) return refusal(problem, request)
    const answer = await handler(
      new Request(request.url, {
        method: 'POST',
        headers: headersFor(asker, request),
        body: read.body,
        signal: request.signal,
      }),
    )
    const text = await answer.text()
    const headers = new Headers(answer.headers)
    headers.set('cache-control', 'private, no-store')
    // If a bundle holds a second copy of graphql, its errors are not recognised as such and come as a bare array.
    if (!text.startsWith('[')) return new Response(text, { status: answer.status, headers })
    headers.set('content-type', 'application/json; charset=utf-8')
    headers.delete('content-length')
    return new Response(`{"errors":${text}}`, { status: 400, headers })
  }
}

/** Removes credentials: a key may read no more than the public may. */
function headersFor(asker: Asker, request: Request): Headers {
  const headers = new Headers(request.headers)
  headers.delete('transfer-encoding')
  headers.delete('content-length')
  if (asker.kind !== 'staff') for (const name of ['authorization', 'cookie']) headers.delete(name)
  return headers
}

function queryIn(body: Uint8Array | null): string | null {
  try {
    const { query } = JSON.parse(Buffer.from(body ?? []).toString('utf8')) as { query?: unknown }
    return typeof query === 'string' ? query : null
  } catch {
    return null
  }
}

function problemOf(query: string, asker: Asker): Problem | null {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: MOST_TOKENS, noLocation: true })
  } catch (error) {
    const why = error instanceof GraphQLError ? error.message : 'it cannot be read'
    return {
      status: 400,
      parameter: 'query',
      message: label('The query cannot be read: {{why}}', { why }),
      allowed: `at most ${MOST_TOKENS} tokens`,
    }
  }
  return asker.kind === 'staff' ? null : readerProblem(document)
}

/** Rules for non-staff: queries only, of open collections, with limited depth and number of aliases. */
function readerProblem(document: DocumentNode): Problem | null {
  let problem: Problem | null = null
  let [depth, aliases] = [0, 0]
  const no = (message: Label, allowed: readonly string[] | string) => {
    problem ??= { status: 400, parameter: 'query', message, allowed }
  }
  const roots = openRoots()
  visit(document, {
    OperationDefinition: (node) => {
      if (node.operation !== OperationTypeNode.QUERY) no(label('It can only be read.'), 'query')
      for (const selection of node.selectionSet.selections) {
        if (selection.kind !== Kind.FIELD) no(label('At the top stand fields alone.'), 'fields')
        else if (!roots.includes(selection.name.value))
          no(label('{{value}} is not open.', { value: selection.name.value }), roots)
      }
    },
    Field: {
      enter: (node) => {
        depth += 1
        if (node.alias) aliases += 1
        if (depth > DEEPEST) no(label('It is asked too deeply.'), `at most ${DEEPEST} fields within fields`)
        if (aliases > MOST_ALIASES) no(label('There are too many aliases.'), `at most ${MOST_ALIASES}`)
      },
      leave: () => {
        depth -= 1
      },
    },
    // These arguments would reveal drafts.
    Argument: (node) => {
      if (node.name.value === 'draft' || node.name.value === 'trash')
        no(label('Drafts are not open.'), 'no draft, no trash')
    },
    // Named fragments hide the nesting depth.
    FragmentDefinition: () => no(label('Named fragments cannot be used here.'), 'inline fragments'),
  })
  return problem
}

/** Names of the open collections and globals at the top level of a query. */
function openRoots(): string[] {
  const collections = [...OPEN_COLLECTIONS.keys()].flatMap((slug) => {
    const { singular, plural } = formatNames(slug)
    const all = singular === plural ? `all${singular}` : plural
    return [singular, all, `count${all}`]
  })
  return ['__typename', ...collections, ...[...OPEN_GLOBALS.keys()].map((slug) => toWords(slug, true))]
}
