'use client'
// Client component because a link is shown once, where it was requested.
import { useState, type ReactElement } from 'react'
import { Field } from './Field.tsx'
import { Prove } from './Prove.tsx'
import { Message } from './Message.tsx'
import styles from './SignIn.module.css'
import { PROVE, useAccount } from './use-account.ts'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  id: string
  language: AdminLanguage
  mails: boolean
}

/**
 * On another user's page, for an administrator: a link to choose a password, and help for those who lost their phone.
 */
export function OthersSigningIn({ id, language, mails }: Props): ReactElement {
  const say = sayIn(language)
  const { message, report, send, prove, drop } = useAccount(language)
  const [link, setLink] = useState<string | null>(null)

  return (
    <section className={styles.panel} aria-label={say('How they sign in')}>
      {prove && (
        <Prove
          language={language}
          prove={prove}
          drop={drop}
          problem={message?.at === PROVE ? message.sentence : null}
        />
      )}
      <h3>{say('Password')}</h3>
      <p>{say('The user chooses their own password by a link that works once, and for three days.')}</p>
      {link !== null && (
        <Field
          label={say('Pass the link on. It is shown only now.')}
          readOnly
          value={link}
          onValue={() => undefined}
          onFocus={({ target }) => target.select()}
        />
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.secondary}
          onClick={() =>
            void send<{ link: string | null }>(`/${id}/invite`, {}, (body) => {
              setLink(body.link)
              report(body.link === null ? say('The link has been sent.') : say('Here is the link.'))
            })
          }
        >
          {mails ? say('Send a new link') : say('Make a link')}
        </button>
        <button
          type="button"
          className={styles.secondary}
          onClick={() =>
            void send(`/${id}/remove-factors`, {}, () => report(say('The user now signs in with the password alone.')))
          }
        >
          {say('Remove code and passkey')}
        </button>
      </div>
      {message && message.at !== PROVE && <Message kind={message.kind}>{message.sentence}</Message>}
    </section>
  )
}
