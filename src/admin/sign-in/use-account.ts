'use client'
import { useRef, useState } from 'react'
import { askServer } from './ask-server.ts'
import type { AdminLanguage } from '@/src/i18n/admin/words'

export const PROVE = '/account/prove'

/** Result of a request. `at` is the path it was sent to, so that the message is shown beside what it is about. */
export interface AccountMessage {
  at: string
  kind: 'problem' | 'news'
  sentence: string
}

export type Account = ReturnType<typeof useAccount>

/**
 * Sends changes to the sign-in settings. If the server requires the password again, asks for it (`prove`) and repeats
 * the request.
 */
export function useAccount(language: AdminLanguage) {
  const [message, setMessage] = useState<AccountMessage | null>(null)
  /** Path of the last request; later messages are about that. */
  const at = useRef('')
  const [again, setAgain] = useState<(() => Promise<void>) | null>(null)

  async function send<Body>(path: string, body: object, done: (body: Body) => void): Promise<void> {
    setMessage(null)
    at.current = path
    const answer = await askServer<Body>(path, body, language)
    if (answer.kind === 'done') done(answer.body)
    else if (answer.kind === 'prove') setAgain(() => () => send(path, body, done))
    else if (answer.kind === 'refused') setMessage({ at: path, kind: 'problem', sentence: answer.sentence })
  }

  async function prove(password: string): Promise<void> {
    setMessage(null)
    const answer = await askServer(PROVE, { password }, language)
    if (answer.kind !== 'done') {
      if (answer.kind === 'refused') setMessage({ at: PROVE, kind: 'problem', sentence: answer.sentence })
      return
    }
    setAgain(null)
    await again?.()
  }

  return {
    message,
    report: (sentence: string) => setMessage({ at: at.current, kind: 'news', sentence }),
    send,
    prove: again === null ? null : prove,
    drop: () => setAgain(null),
  }
}
