import { type Client, createClient, type InStatement } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll } from 'vitest'
import { env } from '@/src/config/env'
import { schemaOf } from '@/src/config/sqlite/schema-of'
import { textIn } from '@/src/config/sqlite/text-in'
import { isRecord } from '@/src/domain/is-record'

/** A query for which the database reads a whole table, since no index leads to what it asks for. */
export interface WholeRead {
  /** The table as SQLite names it; for MongoDB, that of the same collection. */
  table: string
  query: string
}

export interface Recording {
  /** The tables that were asked for something. */
  tables: Set<string>
  wholeReads: WholeRead[]
}

export interface Recorder {
  begin: (payload: Payload) => void
  /** Judges what was sent since `begin`. */
  end: () => Promise<Recording>
}

/** Records what is sent to the database. To be made before Payload opens its connections. */
export function recorder(): Recorder {
  return env.database.kind === 'sqlite' ? statementRecorder(env.database.file) : commandRecorder()
}

function statementRecorder(file: string): Recorder {
  const statements = new Set<string>()
  let isOn = false
  const bare = createClient({ url: ':memory:' })
  // Every client of the process: Payload's, the one that writes, the limits'.
  const prototype = Object.getPrototypeOf(bare) as Pick<Client, 'execute'>
  const { execute } = prototype
  prototype.execute = async function (this: Client, statement: InStatement) {
    if (isOn) statements.add(typeof statement === 'string' ? statement : statement.sql)
    return execute.call(this, statement)
  }
  afterAll(() => {
    prototype.execute = execute
    bare.close()
  })
  return {
    begin: () => {
      isOn = true
    },
    end: async () => {
      isOn = false
      // The same tables without rows: SQLite supposes that each is large, since it has not counted them.
      for (const one of [file, file.replace(/\.sqlite$/, '-limits.sqlite')]) await copyTables(one, bare)
      const recording: Recording = { tables: new Set(), wholeReads: [] }
      for (const query of statements) {
        if (!/^\s*(select|insert|update|delete|with)\b/i.test(query)) continue
        const { rows } = await bare.execute(`EXPLAIN QUERY PLAN ${query}`)
        const steps = rows.map(({ parent, detail }) => ({ parent: Number(parent), detail: textIn(detail) }))
        for (const { parent, detail } of steps) {
          const [, how, name = ''] = /^(SCAN|SEARCH) (\w+)/.exec(detail) ?? []
          const table = tableOf(name, query)
          // What is scanned may be the result of a step beside this one, which often has the name of its table.
          const isResult = steps.some(
            (step) =>
              step.parent === parent && ['CO-ROUTINE', 'MATERIALIZE'].some((made) => step.detail === `${made} ${name}`),
          )
          if (how === undefined || isResult) continue
          recording.tables.add(table)
          if (how === 'SCAN' && !isShort(query, steps)) recording.wholeReads.push({ table, query })
        }
      }
      return recording
    },
  }
}

async function copyTables(file: string, to: Client): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  const made = [...(await schemaOf(client)).values()].filter((sql) => sql !== '')
  client.close()
  const [tables, indexes] = [
    made.filter((sql) => sql.startsWith('CREATE TABLE')),
    made.filter((sql) => !sql.startsWith('CREATE TABLE')),
  ]
  for (const sql of [...tables, ...indexes]) await to.execute(sql)
}

/** The table that a statement calls `name`. */
function tableOf(name: string, sql: string): string {
  return new RegExp(`\\b(?:from|join) "(\\w+)" "${name}"`).exec(sql)?.[1] ?? name
}

/** Whether a statement reads nothing at all, or only the first rows in the order of an index. */
function isShort(sql: string, steps: readonly { detail: string }[]): boolean {
  if (/\bwhere (false$|false order|\(false and)/.test(sql)) return true
  const isFirst = /^select [^()]* from "(\w+)" "\1" order by [^()]* limit \?$/.test(sql)
  return isFirst && !steps.some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY')
}

interface Command {
  collection: string
  filter: unknown
  /** The first field of the sort of a query that reads no more than some. */
  first: string | null
  query: string
}

/** The connection string needs `monitorCommands=true`. */
function commandRecorder(): Recorder {
  const commands = new Map<string, Command>()
  let adapter: MongooseAdapter
  const listen = ({ commandName, command }: { commandName: string; command: unknown }) => {
    for (const one of askedIn(commandName, command)) commands.set(one.query, one)
  }
  return {
    begin: ({ db }) => {
      adapter = db as unknown as MongooseAdapter
      adapter.connection.getClient().on('commandStarted', listen)
    },
    end: async () => {
      adapter.connection.getClient().off('commandStarted', listen)
      const names = tablesByCollection(adapter)
      const recording: Recording = { tables: new Set(), wholeReads: [] }
      const begun = new Map<string, Set<string>>()
      for (const { collection, filter, first, query } of commands.values()) {
        const table = names.get(collection) ?? collection
        recording.tables.add(table)
        if (!begun.has(collection)) {
          const indexes = await adapter.connection.collection(collection).indexes()
          begun.set(collection, new Set(indexes.flatMap(({ key }) => Object.keys(key as object).slice(0, 1))))
        }
        const fields = begun.get(collection) ?? new Set()
        const isHelped = leads(filter, fields) || (shapeOf(filter) === '{}' && first !== null && fields.has(first))
        if (!isHelped) recording.wholeReads.push({ table, query })
      }
      return recording
    },
  }
}

function tablesByCollection({ collections, versions }: MongooseAdapter): Map<string, string> {
  const tableOfSlug = (slug: string) => slug.replaceAll('-', '_')
  return new Map([
    ...Object.entries(collections).map(([slug, model]) => [model.collection.name, tableOfSlug(slug)] as const),
    ...Object.entries(versions).map(([slug, model]) => [model.collection.name, `_${tableOfSlug(slug)}_v`] as const),
  ])
}

/** What a command of the driver asks for. */
function askedIn(name: string, command: unknown): Command[] {
  if (!isRecord(command)) return []
  const collection = String(command[name])
  const one = (filter: unknown = {}, limit?: unknown, sort?: unknown): Command => ({
    collection,
    filter,
    first: Number(limit ?? 0) > 0 && isRecord(sort) ? (Object.keys(sort)[0] ?? null) : null,
    query: `${name} ${collection} ${shapeOf(filter)}`,
  })
  switch (name) {
    case 'find':
      return [one(command.filter, command.limit, sortOf(command.sort))]
    case 'count':
    case 'distinct':
    case 'findAndModify':
      return [one(command.query)]
    case 'update':
      return listOf(command.updates).map(({ q }) => one(q))
    case 'delete':
      return listOf(command.deletes).map(({ q }) => one(q))
    case 'aggregate': {
      const stages = listOf(command.pipeline)
      return [
        one(
          stages[0]?.$match,
          stages.find(({ $limit }) => $limit)?.$limit,
          sortOf(stages.find(({ $sort }) => $sort)?.$sort),
        ),
      ]
    }
    default:
      return []
  }
}

/** The driver sends the order as a map. */
function sortOf(sort: unknown): unknown {
  return sort instanceof Map ? Object.fromEntries(sort as Map<string, unknown>) : sort
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

const BY_INDEX = ['$eq', '$in', '$gt', '$gte', '$lt', '$lte']

/** Whether an index that begins with one of the fields leads to what the filter asks for. */
function leads(filter: unknown, fields: ReadonlySet<string>): boolean {
  if (!isRecord(filter)) return false
  return Object.entries(filter).some(([field, condition]) => {
    const parts = listOf(condition)
    if (field === '$and') return parts.some((part) => leads(part, fields))
    if (field === '$or') return parts.length > 0 && parts.every((part) => leads(part, fields))
    return fields.has(field) && operatorsOf(condition).some((operator) => BY_INDEX.includes(operator))
  })
}

function operatorsOf(condition: unknown): string[] {
  const names = isRecord(condition) ? Object.keys(condition) : []
  return names.length > 0 && names.every((name) => name.startsWith('$')) ? names : ['$eq']
}

/** A filter without its values. */
function shapeOf(filter: unknown): string {
  if (!isRecord(filter)) return '{}'
  const parts = Object.entries(filter).map(([field, condition]) =>
    field.startsWith('$')
      ? `${field} [${listOf(condition).map(shapeOf).join(', ')}]`
      : `${field} ${operatorsOf(condition).join(' ')}`,
  )
  return `{${parts.join(', ')}}`
}
