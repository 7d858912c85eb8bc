'use client'
// Client component because it polls the sender's progress while the page is open.
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import type { SendingAnswer } from '@/src/services/deliveries/progress-endpoint'
import styles from './SendingProgress.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** Polling interval in milliseconds. */
const PAUSE = 2000

/** In a newsletter: progress of its sending. Renders nothing before sending begins. */
export function SendingProgress(): ReactElement | null {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<SendingAnswer['progress']>(null)
  const address = `${config.routes.api}/newsletters/${String(id)}/progress`

  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const response = await fetch(address, { signal: asking.signal }).catch(() => null)
      if (asking.signal.aborted) return
      const answer = response?.ok ? ((await response.json()) as SendingAnswer) : null
      if (answer) setProgress(answer.progress)
      // Poll again if the site did not respond, or if sending is running or may start any moment.
      if (answer === null || answer.status === 'scheduled' || answer.status === 'sending')
        timer = setTimeout(() => void look(), PAUSE)
    }
    void look()
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [address, id, lastUpdateTime])

  if (progress === null) return null
  const language = languageOf(i18n)
  return (
    <div className={`field-type ${styles.progress}`}>
      <progress aria-label={sayIn(language)('Sending')} value={progress.done} max={progress.total} />
      <p role="status">{progress.sentence[language]}</p>
    </div>
  )
}
