'use client'
// Client component because the places found are shown before anything is removed.
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState, type ReactElement } from 'react'
import type { DescribedPlace } from '@/src/services/redaction/describe-places'
import { sentenceOf } from '../sentence-of.ts'
import { FoundPlace } from './FoundPlace.tsx'
import styles from './RedactionForm.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/**
 * First the text to remove, then the places where it was found, each to be selected, and the reason. Nothing is
 * preselected: removal cannot be undone.
 */
export function RedactionForm({ api, language }: { api: string; language: AdminLanguage }): ReactElement {
  const say = sayIn(language)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<DescribedPlace[] | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [answer, setAnswer] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function ask<Body>(path: string, body: object): Promise<Body | null> {
    setBusy(true)
    setAnswer('')
    const request = {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'accept-language': language },
    }
    const response = await fetch(`${api}/redactions${path}`, request).catch(() => null)
    setBusy(false)
    if (response?.ok) return (await response.json()) as Body
    setAnswer((response && (await sentenceOf(response))) || say('That did not work. Try again.'))
    return null
  }

  async function find(event: FormEvent) {
    event.preventDefault()
    setFound(null)
    setChosen([])
    setFound((await ask<{ places: DescribedPlace[] }>('/find', { text }))?.places ?? null)
  }

  async function takeOut(event: FormEvent) {
    event.preventDefault()
    const done = await ask<{ places: unknown[] }>('', { text, reason, places: chosen })
    if (done === null) return
    setFound(null)
    setText('')
    setReason('')
    const count = done.places.length
    setAnswer(count === 1 ? say('Taken out in 1 place.') : say('Taken out in {{count}} places.', { count }))
  }

  const toggle = (place: string) =>
    setChosen((all) => (all.includes(place) ? all.filter((one) => one !== place) : [...all, place]))

  return (
    <div className={styles.forms}>
      <form className={styles.form} onSubmit={(event) => void find(event)}>
        <label htmlFor="redact-text">{say('What is to go, exactly as it stands')}</label>
        <input
          id="redact-text"
          value={text}
          minLength={3}
          maxLength={200}
          required
          autoComplete="off"
          onChange={({ target }) => {
            setText(target.value)
            setFound(null)
          }}
        />
        <Button type="submit" buttonStyle="secondary" disabled={isBusy}>
          {say('Find it')}
        </Button>
      </form>
      {found !== null && found.length > 0 && (
        <form className={styles.form} onSubmit={(event) => void takeOut(event)}>
          <fieldset>
            <legend>{say('Here it stands. Tick where it is to go.')}</legend>
            {found.length > 1 && (
              <button
                type="button"
                className={styles.all}
                onClick={() => setChosen(chosen.length === found.length ? [] : found.map(({ place }) => place))}
              >
                {chosen.length === found.length
                  ? say('Choose none')
                  : say('Choose all {{count}} places', { count: found.length })}
              </button>
            )}
            <ul className={styles.places}>
              {found.map((place) => (
                <FoundPlace
                  key={place.place}
                  place={place}
                  isChosen={chosen.includes(place.place)}
                  toggle={() => toggle(place.place)}
                  say={say}
                />
              ))}
            </ul>
          </fieldset>
          <label htmlFor="redact-reason">{say('Why? Do not write the data itself here.')}</label>
          <textarea
            id="redact-reason"
            value={reason}
            minLength={5}
            maxLength={1000}
            required
            rows={3}
            onChange={({ target }) => setReason(target.value)}
          />
          <p>{say('It cannot be undone.')}</p>
          <Button type="submit" disabled={isBusy || chosen.length === 0}>
            {say('Take it out for good')}
          </Button>
        </form>
      )}
      <p role="status">
        {isBusy
          ? say('A moment: everything is looked through. It may take half a minute.')
          : found?.length === 0
            ? say('It stands nowhere.')
            : answer}
      </p>
    </div>
  )
}
