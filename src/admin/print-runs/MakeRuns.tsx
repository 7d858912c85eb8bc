'use client'
// Client component because a form must not be nested in the document's own, and the input there must not be lost.
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type ReactElement } from 'react'
import { sentenceOf } from '../sentence-of.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  newsletter: string
  count: number
  language: AdminLanguage
}

/** Button that creates the missing print runs. */
export function MakeRuns({ newsletter, count, language }: Props): ReactElement {
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const say = sayIn(language)

  async function make() {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/newsletters/${newsletter}/print-runs`, {
      method: 'POST',
      headers: { 'accept-language': language },
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok)
      toast.error(response ? await sentenceOf(response) : say('No connection. Try again: nothing is made twice.'))
    router.refresh()
  }

  return (
    <>
      <p>{say('Places will be those that each afdeling had last.')}</p>
      <Button size="small" buttonStyle="secondary" disabled={busy} onClick={() => void make()}>
        {say(count === 1 ? 'Make a run for 1 afdeling' : 'Make runs for {{count}} afdelinger', { count })}
      </Button>
    </>
  )
}
