import { createHash } from 'node:crypto'
import {
  type CollectionSlug,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
  ValidationError,
} from 'payload'
import type { Asking } from '../access/roles.ts'
import type { Refusal } from '../refuse.ts'
import { inTransaction, writer } from '../write.ts'
import { columnsOf } from './columns.ts'
import { readTable, type TableProblem, type TableRow, type TakenFor } from './read-table.ts'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

/** How the rows of a table become documents of a collection whose `key` is unique. */
export interface TableImport<Slug extends CollectionSlug> {
  collection: Slug
  mayImport: (user: Asking) => boolean
  /** Names of the fields that a table may have, and of those that it must have. */
  fields: readonly string[]
  required: readonly string[]
  /** Headings that an export writes and an import ignores, in lower case. */
  ignored?: readonly string[]
  /** Values for every row: what the form says for all, and what distinguishes a row of this file from all others. */
  common?: (given: { form: FormData; fingerprint: string; line: number }) => Record<string, unknown>
  /** The row as the collection would complete it, key included, and the collection's rules that it violates. */
  judge: (
    row: Record<string, unknown>,
    req: PayloadRequest,
  ) => Promise<{ completed: Record<string, unknown>; refusals: Refusal[] }>
}

const MOST_ROWS = 1000
/** Maximum number of problems returned; nobody reads more one by one. */
const MOST_PROBLEMS = 100
const MOST_BYTES = 1024 * 1024
const [BAD, TOO_LARGE] = [400, 413]

/**
 * `POST /<collection>/csv`: a form with a `file`, and `dryRun` to only check. All rows are checked before the first is
 * written, and all are written in one transaction. Returns the number of rows, the number written, the first problems
 * with line and column, and what names that are no titles were taken for.
 */
export function importEndpoint<Slug extends CollectionSlug>(table: TableImport<Slug>): Endpoint {
  return {
    path: '/csv',
    method: 'post',
    handler: async (req) => {
      if (!table.mayImport(req.user)) throw new Forbidden(req.t)
      const language = languageOf(req.i18n)
      const answer = (status: number, { rows = 0, written = 0, problems = [], taken = [] }: Outcome) =>
        Response.json(
          {
            rows,
            written,
            taken: taken.slice(0, MOST_PROBLEMS),
            problems: problems.slice(0, MOST_PROBLEMS).map(({ line, column, message }) => ({
              line,
              column: typeof column === 'object' && column !== null ? column[language] : column,
              message: message[language],
            })),
          },
          { status },
        )
      if (Number(req.headers.get('content-length')) > 2 * MOST_BYTES) return answer(TOO_LARGE, { problems: [TOO_MUCH] })
      const form = await req.formData?.().catch(() => null)
      const file = form?.get('file')
      if (!form || !(file instanceof Blob)) return answer(BAD, { problems: [NO_FILE] })
      if (file.size > MOST_BYTES) return answer(TOO_LARGE, { problems: [TOO_MUCH] })
      const { rows, problems, taken } = await checked(table, new Uint8Array(await file.arrayBuffer()), form, req)
      if (problems.length > 0) return answer(BAD, { rows: rows.length, problems })
      if (form.get('dryRun') === 'true') return answer(200, { rows: rows.length, taken })
      const failed = await written(table, rows, req)
      return failed
        ? answer(BAD, { rows: rows.length, problems: [failed] })
        : answer(200, { rows: rows.length, written: rows.length, taken })
    },
  }
}

interface Outcome {
  rows?: number
  written?: number
  problems?: readonly TableProblem[]
  taken?: readonly TakenFor[]
}

const NO_FILE = problem(0, label('Choose a CSV file.'))
const TOO_MUCH = problem(0, label('The file is larger than 1 MB. Split it.'))

async function checked<Slug extends CollectionSlug>(
  { collection, fields, required, ignored = [], common, judge }: TableImport<Slug>,
  bytes: Uint8Array,
  form: FormData,
  req: PayloadRequest,
): Promise<{ rows: TableRow[]; problems: TableProblem[]; taken: readonly TakenFor[] }> {
  const { config } = req.payload.collections[collection]
  const columns = await columnsOf(config, fields, req)
  const {
    rows: read,
    problems,
    taken,
    headingOf,
  } = readTable(bytes, { columns, required, ignored, mostRows: MOST_ROWS })
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const rows = read.map(({ line, data }) => ({ line, data: { ...common?.({ form, fingerprint, line }), ...data } }))
  const unreadable = new Set(problems.map(({ line }) => line))
  const lineOf = new Map<string, number>()
  const keys = new Map<string, number>()
  for (const { line, data } of rows.filter((row) => !unreadable.has(row.line))) {
    const { completed, refusals } = await judge(data, req)
    const missing = config.flattenedFields.filter(
      (field) =>
        'required' in field &&
        field.required &&
        !('defaultValue' in field && field.defaultValue !== undefined) &&
        completed[field.name] === undefined,
    )
    for (const { name } of missing)
      problems.push({
        ...problem(line, label('Something is missing here.')),
        column: headingOf(name) ?? name,
      })
    for (const { path, message } of refusals) problems.push({ line, column: headingOf(path), message })
    const key = String(completed.key)
    const first = lineOf.get(key)
    if (first !== undefined)
      problems.push(problem(line, label('The same stands on line {{first}} already.', { first })))
    lineOf.set(key, first ?? line)
    keys.set(key, line)
  }
  const there = await imported(collection, [...keys.keys()], req)
  for (const key of there) problems.push(problem(keys.get(key) ?? 0, label('This row has been imported already.')))
  return { rows, taken, problems: problems.sort((one, other) => one.line - other.line) }
}

async function imported(
  collection: CollectionSlug,
  keys: readonly string[],
  { payload }: PayloadRequest,
): Promise<string[]> {
  // Only compared. Whether a key is taken is no secret from a user who would otherwise fail on it.
  const { docs } = await payload.find({
    collection,
    overrideAccess: true,
    depth: 0,
    pagination: false,
    where: { key: { in: [...keys] } },
    select: { key: true } as never,
  })
  return docs.flatMap((document) => String(Reflect.get(document, 'key') ?? ''))
}

/** Writes all rows with the sender's rights, or none. Returns the problem; null on success. */
async function written<Slug extends CollectionSlug>(
  { collection }: TableImport<Slug>,
  rows: readonly TableRow[],
  req: PayloadRequest,
): Promise<TableProblem | null> {
  let line = 0
  try {
    await inTransaction(req, async () => {
      for (const row of rows) {
        line = row.line
        // Its rules were checked above; the collection checks them again.
        await writer(req).create({
          collection,
          data: row.data as RequiredDataFromCollectionSlug<Slug>,
          user: req.user,
          overrideAccess: false,
          depth: 0,
        })
      }
    })
    return null
  } catch (error) {
    if (!(error instanceof ValidationError))
      req.payload.logger.error({ msg: `import into ${collection} failed at line ${line}`, err: error })
    const reason = error instanceof ValidationError ? error.data.errors.map(({ message }) => message).join(' ') : ''
    return problem(
      line,
      reason === ''
        ? label('This row could not be written, so nothing was imported.')
        : label('This row could not be written, so nothing was imported. {{reason}}', { reason }),
    )
  }
}

function problem(line: number, message: Label): TableProblem {
  return { line, column: null, message }
}
