import type { ReactElement } from 'react'
import type { DefaultServerCellComponentProps } from 'payload'
import type { AuditLog } from '@/payload-types'
import { documentUrl } from '@/src/cms/admin-paths'
import { entryWords } from './entry-words.ts'
import { readerOf, whoWords } from './who-words.ts'
import { languageOf } from '@/src/i18n/admin/words'

/** A cell of the audit log's list, as text. */
export async function AuditCell({
  field,
  rowData,
  payload,
  i18n,
  link,
}: DefaultServerCellComponentProps): Promise<ReactElement> {
  const entry = rowData as AuditLog
  const name = 'name' in field ? field.name : ''
  const language = languageOf(i18n)
  const words =
    name === 'who'
      ? await whoWords(entry, payload, await readerOf(payload), language)
      : entryWords(name, entry, payload, language)
  return link ? <a href={documentUrl('audit-log', entry.id)}>{words}</a> : <span>{words}</span>
}
