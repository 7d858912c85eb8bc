'use client'
// Client component because it uploads the file and shows its errors without leaving the list.
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { type ChangeEvent, useState, type ReactElement } from 'react'
import styles from './CsvPanel.module.css'
import { sentenceOf } from './sentence-of.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

interface Props {
  collectionSlug: string
  hasCreatePermission: boolean
  /** Whether the list can be exported as CSV. */
  exports?: boolean
  /** Whether to ask for the date on which the figures were extracted from their source. */
  asksExtractedOn?: boolean
}

interface Outcome {
  rows: number
  written: number
  problems: { line: number; column: string | null; message: string }[]
  /** Names that are no titles, and the title that each was taken for. */
  taken?: { column: string; written: string; title: string }[]
}

const MOST_SHOWN = 100

/** Above a list: CSV export and import. A file is validated before anything is written. */
export function CsvPanel({
  collectionSlug,
  hasCreatePermission,
  exports = false,
  asksExtractedOn = false,
}: Props): ReactElement | null {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const filters = useSearchParams()
  const [file, setFile] = useState<File | null>(null)
  const [extractedOn, setExtractedOn] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const language = languageOf(i18n)
  const say = sayIn(language)
  const address = `${config.routes.api}/${collectionSlug}/csv`
  const where = [...filters].filter(([name]) => name.startsWith('where'))
  const isGood = outcome !== null && outcome.problems.length === 0

  async function send(dryRun: boolean) {
    if (!file || busy) return
    setBusy(true)
    setFailure('')
    const form = new FormData()
    form.set('file', file)
    form.set('dryRun', String(dryRun))
    form.set('extractedOn', extractedOn)
    const response = await fetch(address, {
      method: 'POST',
      body: form,
      headers: { 'accept-language': language },
    }).catch(() => null)
    setBusy(false)
    if (response === null)
      return setFailure(say('No connection. Try again; what was imported will not be imported twice.'))
    const answer = (await response
      .clone()
      .json()
      .catch(() => null)) as Outcome | null
    if (answer?.problems === undefined)
      return setFailure(
        (await sentenceOf(response)) || say('No connection. Try again; what was imported will not be imported twice.'),
      )
    setOutcome(answer)
    if (answer.written > 0) router.refresh()
  }

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    setFile(target.files?.[0] ?? null)
    setOutcome(null)
    setFailure('')
  }

  if (!exports && !hasCreatePermission) return null
  return (
    <details className={styles.panel}>
      <summary>{say('CSV: export and import')}</summary>
      {exports && (
        <p>
          <a href={`${address}?${new URLSearchParams(where).toString()}`} download>
            {say('Download the list as CSV')}
          </a>
        </p>
      )}
      {hasCreatePermission && (
        <div className={styles.form}>
          <label>
            {say('CSV file')}
            <input type="file" accept=".csv,text/csv,text/plain" onChange={choose} />
          </label>
          {asksExtractedOn && (
            <label>
              {say('Taken from the source on')}
              <input type="date" value={extractedOn} onChange={({ target }) => setExtractedOn(target.value)} />
            </label>
          )}
          <Button buttonStyle="secondary" size="small" disabled={busy || file === null} onClick={() => void send(true)}>
            {say('Check the file')}
          </Button>
        </div>
      )}
      <div role="status">
        {failure !== '' && <p className={styles.bad}>{failure}</p>}
        {outcome !== null && outcome.written > 0 && (
          <p className={styles.good}>{say('{{rows}} rows were imported.', { rows: outcome.written })}</p>
        )}
        {(outcome?.taken ?? []).length > 0 && (
          <ul>
            {outcome?.taken?.map(({ column, written, title }) => (
              <li key={`${column}/${written}`}>
                {say('{{column}}: "{{written}}" was taken for {{title}}.', { column, written, title })}
              </li>
            ))}
          </ul>
        )}
        {isGood && outcome.written === 0 && (
          <>
            <p className={styles.good}>
              {say('{{rows}} rows are good. Nothing was imported yet.', { rows: outcome.rows })}
            </p>
            <Button size="small" disabled={busy} onClick={() => void send(false)}>
              {say('Import {{rows}} rows', { rows: outcome.rows })}
            </Button>
          </>
        )}
        {outcome !== null && outcome.problems.length > 0 && (
          <>
            <p className={styles.bad}>{say('Nothing was imported. Correct this in the file and try again:')}</p>
            <table className={styles.problems}>
              <thead>
                <tr>
                  <th scope="col">{say('Line')}</th>
                  <th scope="col">{say('Column')}</th>
                  <th scope="col">{say('What is wrong')}</th>
                </tr>
              </thead>
              <tbody>
                {outcome.problems.slice(0, MOST_SHOWN).map(({ line, column, message }, index) => (
                  <tr key={index}>
                    <td>{line === 0 ? '' : line}</td>
                    <td>{column}</td>
                    <td>{message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {outcome.problems.length > MOST_SHOWN && (
              <p>{say('… and {{count}} more.', { count: outcome.problems.length - MOST_SHOWN })}</p>
            )}
          </>
        )}
      </div>
    </details>
  )
}
