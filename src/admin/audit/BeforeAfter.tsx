import type { ReactElement } from 'react'
import type { TextareaFieldServerProps } from 'payload'
import type { AuditLog } from '@/payload-types'
import { fieldLabel } from '@/src/cms/field-label'
import styles from './Audit.module.css'
import { valueText } from './value-text.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

type Changes = Record<string, { before?: unknown; after?: unknown; withheld?: true }>

/** A document's values before and after the change, field by field, as text. */
export function BeforeAfter({ data, payload, req }: TextareaFieldServerProps): ReactElement {
  const { subject, changes } = data as AuditLog
  const language = languageOf(req.i18n)
  const say = sayIn(language)
  const config =
    payload.config.collections.find(({ slug }) => slug === subject) ??
    payload.config.globals.find(({ slug }) => slug === subject)
  const fields = config?.flattenedFields ?? []
  const rows = Object.entries(changesIn(changes))
  const [before, after] = [say('Before'), say('After')]
  return (
    <section className="field-type">
      <strong>{say('Before and after')}</strong>
      {rows.length === 0 ? (
        <p className={styles.value}>{say('No fields were changed here.')}</p>
      ) : (
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{say('Field')}</th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, change]) => {
              const field = fields.find((one) => one.name === name) ?? null
              // In entries of the first format, a withheld field has neither side.
              const sides = change.withheld ? [change, change] : [change.before, change.after]
              return (
                <tr key={name}>
                  <th scope="row">{fieldLabel(fields, name, language)}</th>
                  {sides.map((value, index) => (
                    <td key={index} data-side={index === 0 ? before : after}>
                      {valueText(value, field, language)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}

function changesIn(text: string): Changes {
  try {
    return JSON.parse(text) as Changes
  } catch {
    return {}
  }
}
