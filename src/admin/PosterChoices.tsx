'use client'
// Client component because a form must not be nested in the document's own: the URL is built from the choices.
import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactElement } from 'react'
import { MOST_LANGUAGES, PAPER_SIZES, type PaperSize } from '@/src/urls/print-query'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'
import styles from './PosterChoices.module.css'

interface Props {
  address: string
  language: AdminLanguage
  locales: { code: string; name: string; translated: boolean }[]
  afdelinger: { id: string; name: string }[]
  scanned: { code: string; where: string; count: number }[]
}

/**
 * Options for what to print and where it will hang; opens the file in a new window. Prints the saved state, drafts
 * included.
 */
export function PosterChoices({ address, language, locales, afdelinger, scanned }: Props): ReactElement {
  const [chosen, setChosen] = useState<string[]>(locales.slice(0, 1).map(({ code }) => code))
  const [size, setSize] = useState<PaperSize>('a4')
  const [tabs, setTabs] = useState(false)
  const [afdeling, setAfdeling] = useState('')
  const [place, setPlace] = useState('')
  const id = useId()
  const say = sayIn(language)
  const query = new URLSearchParams({
    sprog: chosen.join(','),
    format: size,
    ...(tabs ? { strimler: '1' } : {}),
    ...(afdeling ? { afdeling } : {}),
    ...(place.trim() ? { sted: place.trim() } : {}),
  })
  const toggle = (code: string) =>
    setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code])
  return (
    <fieldset className={`field-type ${styles.choices}`}>
      <legend>
        <strong>{say('Poster')}</strong>
      </legend>
      <p>{say('Languages, at most {{most}}. The first one stands on top.', { most: MOST_LANGUAGES })}</p>
      {locales.map(({ code, name, translated }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            disabled={!chosen.includes(code) && chosen.length >= MOST_LANGUAGES}
            onChange={() => toggle(code)}
          />{' '}
          <span lang={code}>{name}</span>
          {chosen.includes(code) && ` (${chosen.indexOf(code) + 1})`}
          {!translated && ` – ${say('not translated')}`}
        </label>
      ))}
      <label className={styles.apart}>
        {say('Size')}{' '}
        <select
          value={size}
          onChange={({ target }) => setSize(PAPER_SIZES.find((one) => one === target.value) ?? 'a4')}
        >
          {PAPER_SIZES.map((one) => (
            <option key={one} value={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={tabs} onChange={() => setTabs(!tabs)} /> {say('Strips to tear off')}
      </label>
      <label htmlFor={`${id}-afdeling`} className={styles.apart}>
        {say('Where will it hang?')}
      </label>
      <select
        id={`${id}-afdeling`}
        value={afdeling}
        onChange={({ target }) => setAfdeling(target.value)}
        className={styles.place}
      >
        <option value="">{say('No place in particular')}</option>
        {afdelinger.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <input
        aria-label={say('Such as stairwell 4. No names.')}
        placeholder={say('Such as stairwell 4. No names.')}
        maxLength={60}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
        className={styles.place}
      />
      <div>
        <Button el="anchor" url={`${address}?${query.toString()}`} newTab disabled={chosen.length === 0} size="small">
          {say('Open the poster')}
        </Button>{' '}
        <Button
          el="anchor"
          url={`${address}?${query.toString()}&billede=1`}
          newTab
          disabled={chosen.length === 0}
          size="small"
          buttonStyle="secondary"
        >
          {say('Open the picture')}
        </Button>
      </div>
      {scanned.length > 0 && (
        <dl>
          <dt>{say('Scanned')}</dt>
          {scanned.map(({ code, where, count }) => (
            <dd key={code} className={styles.scans}>
              {where || say('no place')}: {count}
            </dd>
          ))}
        </dl>
      )}
    </fieldset>
  )
}
