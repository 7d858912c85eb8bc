'use client'
// In the browser because what stands where is shown before anything is taken out.
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { sayIn } from '../in-language.ts'
import { sentenceOf } from '../sentence-of.ts'
import styles from './RedactionForm.module.css'

interface Found {
  place: string
  fields: string[]
  versions: number
  entries: number[]
}

/** First what is to go, then where it stands, each place to be chosen, and why. */
export function RedactionForm({ api, language }: { api: string; language: 'da' | 'en' }) {
  const say = sayIn(language)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<Found[] | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [answer, setAnswer] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function ask(path: string, body: object): Promise<Found[] | null> {
    setBusy(true)
    setAnswer('')
    const request = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'accept-language': language } }
    const response = await fetch(`${api}/redactions${path}`, request).catch(() => null)
    setBusy(false)
    if (response?.ok) return ((await response.json()) as { places: Found[] }).places
    setAnswer((response && (await sentenceOf(response))) || say('Det lykkedes ikke. Prøv igen.', 'That did not work. Try again.'))
    return null
  }

  async function find(event: FormEvent) {
    event.preventDefault()
    const places = await ask('/find', { text })
    setFound(places)
    setChosen(places?.map(({ place }) => place) ?? [])
  }

  async function takeOut(event: FormEvent) {
    event.preventDefault()
    const places = await ask('', { text, reason, places: chosen })
    if (places === null) return
    setFound(null)
    setText('')
    setReason('')
    setAnswer(say(`Fjernet ${places.length} steder.`, `Taken out in ${places.length} places.`))
  }

  const toggle = (place: string) => setChosen((all) => (all.includes(place) ? all.filter((one) => one !== place) : [...all, place]))

  return (
    <div className={styles.forms}>
      <form className={styles.form} onSubmit={(event) => void find(event)}>
        <label htmlFor="redact-text">{say('Det, der skal væk, præcis som det står', 'What is to go, exactly as it stands')}</label>
        <input id="redact-text" value={text} minLength={3} maxLength={200} required autoComplete="off" onChange={({ target }) => { setText(target.value); setFound(null) }} />
        <Button type="submit" buttonStyle="secondary" disabled={isBusy}>{say('Find det', 'Find it')}</Button>
      </form>
      {found !== null && found.length > 0 && (
        <form className={styles.form} onSubmit={(event) => void takeOut(event)}>
          <fieldset>
            <legend>{say('Her står det. Fjern hakket, hvor det skal blive.', 'Here it stands. Untick where it is to stay.')}</legend>
            {found.map(({ place, fields, versions, entries }) => (
              <label key={place} className={styles.place}>
                <input type="checkbox" checked={chosen.includes(place)} onChange={() => toggle(place)} />
                <span>
                  {place}
                  {fields.length > 0 && ` · ${fields.join(', ')}`}
                  {versions > 0 && ` · ${say('ældre udgaver', 'older versions')}: ${versions}`}
                  {entries.length > 0 && ` · ${say('revisionsspor nr.', 'audit log no.')} ${entries.join(', ')}`}
                </span>
              </label>
            ))}
          </fieldset>
          <label htmlFor="redact-reason">{say('Hvorfor? Skriv ikke selve oplysningen her.', 'Why? Do not write the data itself here.')}</label>
          <textarea id="redact-reason" value={reason} minLength={5} maxLength={1000} required rows={3} onChange={({ target }) => setReason(target.value)} />
          <Button type="submit" disabled={isBusy || chosen.length === 0}>{say('Fjern det for altid', 'Take it out for good')}</Button>
        </form>
      )}
      <p role="status">{found?.length === 0 ? say('Det står ingen steder.', 'It stands nowhere.') : answer}</p>
    </div>
  )
}
