'use client'
// Client component because a form must not be nested in the document's own, and the result is shown without losing its
// input.
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState, type ReactElement } from 'react'
import { sentenceOf } from '../sentence-of.ts'
import styles from './Hanging.module.css'

interface Props {
  run: string
  place: string
  language: 'da' | 'en'
  /** The reader's own function. */
  own: string
  functions: { code: string; words: string }[]
}

const WORDS = {
  da: {
    by: 'Af',
    put: 'Hængt op',
    done: 'Det er skrevet op.',
    offline: 'Ingen forbindelse. Intet er skrevet op; prøv igen.',
  },
  en: {
    by: 'By',
    put: 'Put up',
    done: 'It is written down.',
    offline: 'No connection. Nothing was written down; try again.',
  },
} as const

/** Records in the log that something hangs at a place as of now. */
export function PutUp({ run, place, language, own, functions }: Props): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const [by, setBy] = useState(own)
  const [busy, setBusy] = useState(false)
  const words = WORDS[language]

  async function put() {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/postings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ run, place, by }),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) {
      toast.error(response ? await sentenceOf(response) : words.offline)
      return
    }
    toast.success(words.done)
    router.refresh()
  }

  return (
    <div className={styles.put}>
      <label htmlFor={id}>{words.by}</label>
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
        aria-label={`${words.put}: ${place}`}
      >
        {words.put}
      </Button>
    </div>
  )
}
