import type { ReactElement } from 'react'
import type { TextFieldServerProps, TextareaFieldServerProps } from 'payload'
import type { AuditLog } from '@/payload-types'
import { wordsOf } from '@/src/cms/field-label'
import { documentUrl } from '@/src/cms/admin-paths'
import styles from './Audit.module.css'
import { entryWords } from './entry-words.ts'
import { whoWords } from './who-words.ts'
import { languageOf } from '@/src/i18n/admin/words'

/** One field of an audit log entry, as text. Read-only. */
export async function AuditValue({
  field,
  data,
  payload,
  req,
}: TextFieldServerProps | TextareaFieldServerProps): Promise<ReactElement | null> {
  const entry = data as AuditLog
  const language = languageOf(req.i18n)
  const words =
    field.name === 'who'
      ? await whoWords(entry, payload, req.user, language)
      : entryWords(field.name, entry, payload, language)
  if (words === '') return null
  const isThere = field.name === 'document' && payload.config.collections.some(({ slug }) => slug === entry.subject)
  return (
    <div className="field-type">
      <strong>{wordsOf(field.label, language)}</strong>
      <p className={styles.value}>{isThere ? <a href={documentUrl(entry.subject, words)}>{words}</a> : words}</p>
    </div>
  )
}
