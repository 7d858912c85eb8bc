'use client'
// Client component because a form must not be nested in the document's own, and the result is shown without losing its
// input.
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type ReactElement } from 'react'
import { sentenceOf } from '../sentence-of.ts'
import styles from './Hanging.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  run: string
  place: string
  language: AdminLanguage
  /** The reader's own function. */
  own: string
  functions: { code: string; words: string }[]
}

/** Records in the log that something hangs at a place as of now. */
export function PutUp({ run, place, language, own, functions }: Props): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [by, setBy] = useState(own)
  const [busy, setBusy] = useState(false)
  const say = sayIn(language)

  async function put() {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/postings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ run, place, by }),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) {
      toast.error(response ? await sentenceOf(response) : say('No connection. Nothing was written down; try again.'))
      return
    }
    toast.success(say('It is written down.'))
    router.refresh()
  }

  return (
    <div className={styles.put}>
      <label htmlFor={id}>{say('Put up by')}</label>
      <select id={id} value={by} onChange={({ target }) => setBy(target.value)}>
        {functions.map(({ code, words: name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={busy}
        onClick={() => void put()}
        aria-label={`${say('Put up')}: ${place}`}
      >
        {say('Put up')}
      </Button>
    </div>
  )
}
