'use client'
// Client component because it polls the sender's progress while the page is open.
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import type { Progress } from '@/src/domain/deliveries/progress'
import styles from './SendingProgress.module.css'

/** Polling interval in milliseconds. */
const PAUSE = 2000

/** In a newsletter: progress of its sending. Renders nothing before sending begins. */
export function SendingProgress(): ReactElement | null {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<Progress | null>(null)
  const address = `${config.routes.api}/newsletters/${String(id)}/progress`

  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const response = await fetch(address, { signal: asking.signal }).catch(() => null)
      if (asking.signal.aborted) return
      const answer = response?.ok ? ((await response.json()) as { status: string; progress: Progress | null }) : null
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
  const danish = i18n.language === 'da'
  return (
    <div className={`field-type ${styles.progress}`}>
      <progress aria-label={danish ? 'Afsendelse' : 'Sending'} value={progress.done} max={progress.total} />
      <p role="status">{danish ? progress.sentence.da : progress.sentence.en}</p>
    </div>
  )
}
