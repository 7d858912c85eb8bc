'use client'
// Client component because it asks for a reason, submits the step and shows the result.
import { Button, toast, useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import { sentenceOf } from './sentence-of.ts'
import styles from './Steps.module.css'
import { type Label, languageOf, sayIn } from '@/src/i18n/admin/words'

interface OfferedStep {
  to: string
  label: Label
  needsReason: boolean
}

/** Workflow buttons of a document: the steps that this reader may take now. */
export function Steps(): ReactElement | null {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { getData } = useForm()
  const { code: locale } = useLocale()
  const [steps, setSteps] = useState<OfferedStep[]>([])
  const [chosen, setChosen] = useState<OfferedStep | null>(null)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const language = languageOf(i18n)
  const address = `${config.routes.api}/${collectionSlug ?? ''}/${String(id)}`

  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    fetch(`${address}/steps`, { signal: asking.signal })
      .then(async (response) =>
        setSteps(response.ok ? ((await response.json()) as { steps: OfferedStep[] }).steps : []),
      )
      .catch(() => undefined)
    return () => asking.abort()
  }, [address, id, lastUpdateTime])

  async function take(step: OfferedStep) {
    setBusy(true)
    // Sends the form's values along, in the language they were typed in, so that no input is lost.
    const response = await fetch(`${address}?locale=${locale}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ ...getData(), status: step.to, reason }),
    })
    setBusy(false)
    if (!response.ok) {
      toast.error(await sentenceOf(response))
      return
    }
    toast.success(sayIn(language)('Done.'))
    setChosen(null)
    setReason('')
    window.location.reload()
  }

  if (steps.length === 0) return null
  return (
    <div className="field-type" role="group" aria-label={sayIn(language)('Next steps')}>
      {steps.map((step) => (
        <Button
          key={step.to}
          buttonStyle={step.needsReason ? 'secondary' : 'primary'}
          disabled={busy}
          onClick={() => (step.needsReason ? setChosen(step) : void take(step))}
        >
          {step.label[language]}
        </Button>
      ))}
      {chosen && (
        <div>
          <label htmlFor="step-reason">{sayIn(language)('Why?')}</label>
          <textarea
            id="step-reason"
            className={`textarea-outer ${styles.reason}`}
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button disabled={busy || reason.trim() === ''} onClick={() => void take(chosen)}>
            {chosen.label[language]}
          </Button>
        </div>
      )}
    </div>
  )
}
