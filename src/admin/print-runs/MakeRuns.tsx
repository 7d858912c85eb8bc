'use client'
// Client component because a form must not be nested in the document's own, and the input there must not be lost.
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type ReactElement } from 'react'
import { sentenceOf } from '../sentence-of.ts'

interface Props {
  newsletter: string
  count: number
  language: 'da' | 'en'
}

const WORDS = {
  da: {
    make: (count: number) => (count === 1 ? 'Lav tryk til 1 afdeling' : `Lav tryk til ${count} afdelinger`),
    hint: 'Stederne bliver dem, hver afdeling havde sidst.',
    offline: 'Ingen forbindelse. Prøv igen: intet laves to gange.',
  },
  en: {
    make: (count: number) => (count === 1 ? 'Make a run for 1 afdeling' : `Make runs for ${count} afdelinger`),
    hint: 'Places will be those that each afdeling had last.',
    offline: 'No connection. Try again: nothing is made twice.',
  },
} as const

/** Button that creates the missing print runs. */
export function MakeRuns({ newsletter, count, language }: Props): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const words = WORDS[language]

  async function make() {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/newsletters/${newsletter}/print-runs`, {
      method: 'POST',
      headers: { 'accept-language': language },
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) toast.error(response ? await sentenceOf(response) : words.offline)
    router.refresh()
  }

  return (
    <>
      <p>{words.hint}</p>
      <Button size="small" buttonStyle="secondary" disabled={busy} onClick={() => void make()}>
        {words.make(count)}
      </Button>
    </>
  )
}
