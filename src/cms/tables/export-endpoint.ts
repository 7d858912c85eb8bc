import type { CollectionSlug, Endpoint, Where } from 'payload'
import { isPerson } from '../access/roles.ts'
import { type CsvCell, writeCsv } from '@/src/formats/tables/csv'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { type Column, columnsOf, optionWords } from './columns.ts'
import { type AdminLanguage, languageOf } from '@/src/i18n/admin/words'

const FORBIDDEN = 403

/**
 * `GET /<collection>/csv`: the documents that this user may read, all or those matching `where`, as CSV with headings
 * and labels in their language. An import can read what an export writes.
 */
export function exportEndpoint(collection: CollectionSlug, fields: readonly string[]): Endpoint {
  return {
    path: '/csv',
    method: 'get',
    handler: async (req) => {
      const { payload, user } = req
      if (!isPerson(user)) return Response.json({}, { status: FORBIDDEN })
      const language = languageOf(req.i18n)
      const { config } = payload.collections[collection]
      const columns = await columnsOf(config, fields, req)
      const { docs } = await payload.find({
        collection,
        user,
        overrideAccess: false,
        depth: 0,
        pagination: false,
        sort: config.defaultSort ?? 'id',
        where: whereFrom(req.query?.where),
        select: Object.fromEntries(fields.map((name) => [name, true])),
      })
      const rows = docs.map((document) =>
        columns.map((column) => cellOf(Reflect.get(document, column.name), column, language)),
      )
      return new Response(writeCsv([columns.map(({ heading }) => heading[language]), ...rows]), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${collection}.csv"`,
          'cache-control': 'no-store',
        },
      })
    },
  }
}

function whereFrom(given: unknown): Where {
  return typeof given === 'object' && given !== null ? (given as Where) : {}
}

function cellOf(value: unknown, { field, names }: Column, language: AdminLanguage): CsvCell {
  if (typeof value === 'number') return value
  // At depth 0 a relation is an id.
  if (typeof value !== 'string' || value === '') return null
  if (names) return names.titleOf(value)
  if (field.type === 'date') return dayOf(value)
  if (field.type !== 'select') return value
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return option ? optionWords(option)[language] : value
}
