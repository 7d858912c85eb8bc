'use client'
// Client component because it reloads after each save while the page is open.
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, type ReactElement } from 'react'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import styles from './NewsletterPreview.module.css'
import { type Label, languageOf, type Phrase, sayIn } from '@/src/i18n/admin/words'

const FORMS = [
  { form: 'mail', words: 'Mail' },
  { form: 'text', words: 'Mail as plain text' },
  { form: 'web', words: 'The page' },
  { form: 'sheet', words: 'Sheet for the stairwell' },
  { form: 'folded', words: 'Folded A4' },
] as const satisfies { form: string; words: Phrase }[]

/** The formats that the iframe can show; the others open in a new window. */
const FRAMED: readonly string[] = ['mail', 'text']

const FRAME = 'newsletter-preview'

/** In a newsletter: what is still missing, and a preview in each format and language. Shows the last saved state. */
export function NewsletterPreview(): ReactElement {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [missing, setMissing] = useState<Label[]>([])
  const language = languageOf(i18n)
  const say = sayIn(language)
  const languages = config.localization ? config.localization.locales : []
  const edition = `${config.routes.api}/newsletters/${String(id)}`

  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    fetch(`${edition}/missing`, { signal: asking.signal })
      .then(async (response) =>
        setMissing(response.ok ? ((await response.json()) as { missing: Label[] }).missing : []),
      )
      .catch(() => undefined)
    return () => asking.abort()
  }, [edition, id, lastUpdateTime])

  if (id === undefined) return <p className={styles.hint}>{say('Save the draft to see how it will look.')}</p>
  const address = (form: string, locale: string) => `${edition}/preview?form=${form}&locale=${locale}`
  return (
    <section className={styles.preview} aria-label={say('How it will look')}>
      <h3>{say('How it will look')}</h3>
      <p className={styles.hint}>{say('Shows what was last saved.')}</p>
      {missing.length > 0 && (
        <>
          <h4>{say('Missing before it can be sent')}</h4>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence.da}>{sentence[language]}</li>
            ))}
          </ul>
        </>
      )}
      <dl className={styles.forms}>
        {FORMS.map(({ form, words }) => (
          <div key={form}>
            <dt>{say(words)}</dt>
            <dd>
              {languages.map(({ code, label }) => (
                <a
                  key={code}
                  href={address(form, code)}
                  target={FRAMED.includes(form) ? FRAME : '_blank'}
                  rel="noreferrer"
                  lang={code}
                >
                  {typeof label === 'string' ? label : code}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <iframe
        key={lastUpdateTime}
        className={styles.frame}
        name={FRAME}
        src={address('mail', SOURCE_LOCALE)}
        title={say('Preview')}
        sandbox="allow-popups"
        loading="lazy"
      />
    </section>
  )
}
