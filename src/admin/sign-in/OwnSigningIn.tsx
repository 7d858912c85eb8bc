'use client'
// Client component because it shows changes as they are made.
import type { ReactElement } from 'react'
import { Message } from './Message.tsx'
import { OwnFactors } from './OwnFactors.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { OwnSessions } from './OwnSessions.tsx'
import { Prove } from './Prove.tsx'
import styles from './SignIn.module.css'
import { PROVE, useAccount } from './use-account.ts'
import { useOverview } from './use-overview.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

type Part = 'password' | 'factors' | 'sessions'

/** The part of the page that a request to this path is about. */
function partOf(path: string): Part {
  if (path === '/account/password') return 'password'
  return path === '/account/end-session' ? 'sessions' : 'factors'
}

/** Paths whose errors are shown at a field. */
const AT_FIELDS: readonly string[] = [PROVE, '/account/password', '/account/app/confirm']

/** On the user's own account: the password, the second factors, and the active sessions. */
export function OwnSigningIn({ language }: { language: AdminLanguage }): ReactElement {
  const { message, report, send, prove, drop } = useAccount(language)
  const { overview, reload } = useOverview()
  const problemAt = (path: string) => (message?.at === path && message.kind === 'problem' ? message.sentence : null)
  const messageIn = (part: Part) =>
    message &&
    partOf(message.at) === part &&
    !(message.kind === 'problem' && AT_FIELDS.includes(message.at)) && (
      <Message kind={message.kind}>{message.sentence}</Message>
    )
  const done = (sentence: string) => {
    report(sentence)
    reload()
  }
  return (
    <section className={styles.panel} aria-label={sayIn(language)('How you sign in')}>
      {prove && <Prove language={language} prove={prove} drop={drop} problem={problemAt(PROVE)} />}
      <OwnPassword language={language} send={send} done={done} problem={problemAt('/account/password')} />
      {messageIn('password')}
      <OwnFactors
        language={language}
        overview={overview}
        send={send}
        report={report}
        done={done}
        problem={problemAt('/account/app/confirm')}
      />
      {messageIn('factors')}
      <OwnSessions language={language} sessions={overview?.sessions ?? []} send={send} done={done} />
      {messageIn('sessions')}
    </section>
  )
}
