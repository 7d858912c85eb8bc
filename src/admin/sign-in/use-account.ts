'use client'
import { useRef, useState } from 'react'
import { askServer } from './ask-server.ts'

export const PROVE = '/account/prove'

/** What came of what was sent. `at`: where it was sent, so that it is said beside what it is about. */
export interface AccountSaid {
  at: string
  kind: 'problem' | 'news'
  sentence: string
}

/** Sends what is changed about signing in. Where the server wants to know first that it is still the same person, `proving` is asked for the password, and what was sent is sent again. */
export function useAccount(language: 'da' | 'en') {
  const [said, setSaid] = useState<AccountSaid | null>(null)
  /** Where something was sent last: what is told afterwards is about that. */
  const at = useRef('')
  const [again, setAgain] = useState<(() => Promise<void>) | null>(null)

  async function send<Body>(path: string, body: object, done: (body: Body) => void): Promise<void> {
    setSaid(null)
    at.current = path
    const answer = await askServer<Body>(path, body, language)
    if (answer.kind === 'done') done(answer.body)
    else if (answer.kind === 'prove') setAgain(() => () => send(path, body, done))
    else if (answer.kind === 'refused') setSaid({ at: path, kind: 'problem', sentence: answer.sentence })
  }

  async function prove(password: string): Promise<void> {
    setSaid(null)
    const answer = await askServer(PROVE, { password }, language)
    if (answer.kind !== 'done') {
      if (answer.kind === 'refused') setSaid({ at: PROVE, kind: 'problem', sentence: answer.sentence })
      return
    }
    setAgain(null)
    await again?.()
  }

  return {
    said,
    tell: (sentence: string) => setSaid({ at: at.current, kind: 'news', sentence }),
    send,
    prove: again === null ? null : prove,
    drop: () => setAgain(null),
  }
}
