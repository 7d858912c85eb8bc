'use client'
// Client component because a link is shown once, where it was requested.
import { useState, type ReactElement } from 'react'
import { sayIn } from '../in-language.ts'
import { Field } from './Field.tsx'
import { Prove } from './Prove.tsx'
import { Message } from './Message.tsx'
import styles from './SignIn.module.css'
import { PROVE, useAccount } from './use-account.ts'

interface Props {
  id: string
  language: 'da' | 'en'
  mails: boolean
}

/**
 * On another user's page, for an administrator: a link to choose a password, and help for those who lost their phone.
 */
export function OthersSigningIn({ id, language, mails }: Props): ReactElement {
  const say = sayIn(language)
  const { said, tell, send, prove, drop } = useAccount(language)
  const [link, setLink] = useState<string | null>(null)

  return (
    <section className={styles.panel} aria-label={say('Sådan logger de ind', 'How they sign in')}>
      {prove && (
        <Prove language={language} prove={prove} drop={drop} problem={said?.at === PROVE ? said.sentence : null} />
      )}
      <h3>{say('Adgangskode', 'Password')}</h3>
      <p>
        {say(
          'Brugeren vælger selv sin adgangskode med et link, der virker én gang og i tre dage.',
          'The user chooses their own password by a link that works once, and for three days.',
        )}
      </p>
      {link !== null && (
        <Field
          label={say('Giv linket videre. Det vises kun nu.', 'Pass the link on. It is shown only now.')}
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
              tell(
                body.link === null
                  ? say('Linket er sendt.', 'The link has been sent.')
                  : say('Her er linket.', 'Here is the link.'),
              )
            })
          }
        >
          {mails ? say('Send et nyt link', 'Send a new link') : say('Lav et link', 'Make a link')}
        </button>
        <button
          type="button"
          className={styles.secondary}
          onClick={() =>
            void send(`/${id}/remove-factors`, {}, () =>
              tell(
                say('Brugeren logger nu ind med adgangskoden alene.', 'The user now signs in with the password alone.'),
              ),
            )
          }
        >
          {say('Fjern kode og adgangsnøgle', 'Remove code and passkey')}
        </button>
      </div>
      {said && said.at !== PROVE && <Message kind={said.kind}>{said.sentence}</Message>}
    </section>
  )
}
