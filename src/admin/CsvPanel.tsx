'use client'
// Client component because it uploads the file and shows its errors without leaving the list.
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { type ChangeEvent, useState, type ReactElement } from 'react'
import styles from './CsvPanel.module.css'
import { sentenceOf } from './sentence-of.ts'

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

const WORDS = {
  da: {
    title: 'CSV: hent og indlæs',
    fetch: 'Hent listen som CSV',
    file: 'CSV-fil',
    extractedOn: 'Trukket ud af kilden den',
    check: 'Se filen igennem',
    good: (rows: number) => `${rows} rækker er i orden. Intet er læst ind endnu.`,
    import: (rows: number) => `Læs ${rows} rækker ind`,
    done: (rows: number) => `${rows} rækker er læst ind.`,
    bad: 'Intet er læst ind. Ret dette i filen, og prøv igen:',
    taken: (column: string, written: string, title: string) => `${column}: "${written}" er læst som ${title}.`,
    line: 'Linje',
    column: 'Kolonne',
    problem: 'Hvad der er galt',
    more: (count: number) => `… og ${count} til.`,
    offline: 'Ingen forbindelse. Prøv igen; hvad der er læst ind, læses ikke ind to gange.',
  },
  en: {
    title: 'CSV: export and import',
    fetch: 'Download the list as CSV',
    file: 'CSV file',
    extractedOn: 'Taken from the source on',
    check: 'Check the file',
    good: (rows: number) => `${rows} rows are good. Nothing was imported yet.`,
    import: (rows: number) => `Import ${rows} rows`,
    done: (rows: number) => `${rows} rows were imported.`,
    bad: 'Nothing was imported. Correct this in the file and try again:',
    taken: (column: string, written: string, title: string) => `${column}: "${written}" was taken for ${title}.`,
    line: 'Line',
    column: 'Column',
    problem: 'What is wrong',
    more: (count: number) => `… and ${count} more.`,
    offline: 'No connection. Try again; what was imported will not be imported twice.',
  },
}

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
  const language = i18n.language === 'da' ? 'da' : 'en'
  const words = WORDS[language]
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
    if (response === null) return setFailure(words.offline)
    const answer = (await response
      .clone()
      .json()
      .catch(() => null)) as Outcome | null
    if (answer?.problems === undefined) return setFailure((await sentenceOf(response)) || words.offline)
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
      <summary>{words.title}</summary>
      {exports && (
        <p>
          <a href={`${address}?${new URLSearchParams(where).toString()}`} download>
            {words.fetch}
          </a>
        </p>
      )}
      {hasCreatePermission && (
        <div className={styles.form}>
          <label>
            {words.file}
            <input type="file" accept=".csv,text/csv,text/plain" onChange={choose} />
          </label>
          {asksExtractedOn && (
            <label>
              {words.extractedOn}
              <input type="date" value={extractedOn} onChange={({ target }) => setExtractedOn(target.value)} />
            </label>
          )}
          <Button buttonStyle="secondary" size="small" disabled={busy || file === null} onClick={() => void send(true)}>
            {words.check}
          </Button>
        </div>
      )}
      <div role="status">
        {failure !== '' && <p className={styles.bad}>{failure}</p>}
        {outcome !== null && outcome.written > 0 && <p className={styles.good}>{words.done(outcome.written)}</p>}
        {(outcome?.taken ?? []).length > 0 && (
          <ul>
            {outcome?.taken?.map(({ column, written, title }) => (
              <li key={`${column}/${written}`}>{words.taken(column, written, title)}</li>
            ))}
          </ul>
        )}
        {isGood && outcome.written === 0 && (
          <>
            <p className={styles.good}>{words.good(outcome.rows)}</p>
            <Button size="small" disabled={busy} onClick={() => void send(false)}>
              {words.import(outcome.rows)}
            </Button>
          </>
        )}
        {outcome !== null && outcome.problems.length > 0 && (
          <>
            <p className={styles.bad}>{words.bad}</p>
            <table className={styles.problems}>
              <thead>
                <tr>
                  <th scope="col">{words.line}</th>
                  <th scope="col">{words.column}</th>
                  <th scope="col">{words.problem}</th>
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
            {outcome.problems.length > MOST_SHOWN && <p>{words.more(outcome.problems.length - MOST_SHOWN)}</p>}
          </>
        )}
      </div>
    </details>
  )
}
