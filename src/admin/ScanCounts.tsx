import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { formatMonth } from '@/src/i18n/format'
import { languageOf, sayIn } from '@/src/i18n/admin/words'
import styles from './ScanCounts.module.css'

/** On a code: number of scans by month, newest first. */
export async function ScanCounts({ id, payload, req, user }: UIFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined) return null
  const language = languageOf(req.i18n)
  const asReader = { depth: 0, overrideAccess: false, user, req } as const
  const { code } = await payload.findByID({ collection: 'qr-codes', id, ...asReader })
  const { docs } = await payload.find({
    collection: 'qr-scans',
    ...asReader,
    pagination: false,
    where: { code: { equals: code } },
    sort: '-day',
  })
  const months = new Map<string, number>()
  for (const { day, count } of docs) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count)
  const sum = docs.reduce((all, { count }) => all + count, 0)
  return (
    <div className="field-type">
      <strong>{sayIn(language)('Scanned {{sum}} times', { sum })}</strong>
      <dl className={styles.months}>
        {[...months].map(([month, count]) => (
          <div key={month}>
            <dt>{formatMonth(month, language)}</dt>: <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
