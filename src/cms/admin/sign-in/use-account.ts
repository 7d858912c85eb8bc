'use client'
import { useState } from 'react'
import { askServer } from './ask-server.ts'

/** Sends what is changed about signing in. Where the server wants to know first that it is still the same person, `proving` is asked for the password, and what was sent is sent again. */
export function useAccount(language: 'da' | 'en') {
  const [said, setSaid] = useState<{ kind: 'problem' | 'news'; sentence: string } | null>(null)
  const [again, setAgain] = useState<(() => Promise<void>) | null>(null)

  async function send<Body>(path: string, body: object, done: (body: Body) => void): Promise<void> {
    setSaid(null)
    const answer = await askServer<Body>(path, body, language)
    if (answer.kind === 'done') done(answer.body)
    else if (answer.kind === 'prove') setAgain(() => () => send(path, body, done))
    else if (answer.kind === 'refused') setSaid({ kind: 'problem', sentence: answer.sentence })
  }

  async function prove(password: string): Promise<void> {
    const answer = await askServer('/account/prove', { password }, language)
    if (answer.kind !== 'done') {
      if (answer.kind === 'refused') setSaid({ kind: 'problem', sentence: answer.sentence })
      return
    }
    setAgain(null)
    await again?.()
  }

  return { said, tell: (sentence: string) => setSaid({ kind: 'news', sentence }), send, prove: again === null ? null : prove, drop: () => setAgain(null) }
}
