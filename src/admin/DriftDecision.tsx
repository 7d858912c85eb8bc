'use client'
// Client component because it asks for a reason, submits the decision and shows the result.
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState, type ReactElement } from 'react'
import { sentenceOf } from './sentence-of.ts'
import styles from './DriftDecision.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

interface Props {
  /** Id of the measurement. */
  id: string
  published: number | null
  recomputed: number | null
}

/** Form to decide which of the two sums stands, and why. */
export function DriftDecision({ id, published, recomputed }: Props): ReactElement {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const say = sayIn(languageOf(i18n))
  const figure = (sum: number | null) => sum ?? say('nothing')

  async function decide(how: 'keep-figure' | 'take-figure') {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/measurements/${id}/${how}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': languageOf(i18n) },
      body: JSON.stringify({ reason, recomputed }),
    }).catch(() => null)
    setBusy(false)
    if (response?.ok) {
      toast.success(say('Decided, and written in the audit log'))
      window.location.reload()
      return
    }
    const offline = say('No connection. Nothing was changed; try again.')
    toast.error(response ? await sentenceOf(response) : offline)
  }

  const blank = reason.trim() === ''
  return (
    <div>
      <label htmlFor="drift-reason">{say('Reason')}</label>
      <textarea
        id="drift-reason"
        className={`textarea-outer ${styles.reason}`}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.buttons}>
        <Button buttonStyle="secondary" disabled={busy || blank} onClick={() => void decide('keep-figure')}>
          {say('Keep {{figure}}', { figure: figure(published) })}
        </Button>
        <Button buttonStyle="secondary" disabled={busy || blank} onClick={() => void decide('take-figure')}>
          {say('Reopen and take {{figure}}', { figure: figure(recomputed) })}
        </Button>
      </div>
    </div>
  )
}
