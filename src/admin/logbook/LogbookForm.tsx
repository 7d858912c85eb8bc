'use client'
// Client component because it keeps the input until it is saved, whatever happens to the connection.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState, type ReactElement } from 'react'
import { entryProblems } from '@/src/domain/logbook/entry-problems'
import type { LogbookChoices } from '@/src/services/logbook/logbook-choices'
import { type WrittenEntry, writtenEntry } from '@/src/services/logbook/written-entry'
import { ChoiceList } from './ChoiceList.tsx'
import { DayChoice } from './DayChoice.tsx'
import { LastEntries } from './LastEntries.tsx'
import styles from './Logbook.module.css'
import { Saved } from './Saved.tsx'
import { newKey, type SendResult, sendEntry } from './send-entry.ts'
import { BASES, COMPLAINTS, type Group, GROUPS } from './words.ts'
import { entryWords } from '@/src/i18n/admin/rule-words'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** Number of offers shown as buttons; the others are in a list. */
const AT_HAND = 5

interface Typed {
  offer: string
  metric: string
  zone: string
  /** Null for today, whichever day that is when it is saved. */
  date: string | null
  count: string
  group: string
  afdeling: string
  note: string
}

const NOTHING: Typed = { offer: '', metric: '', zone: '', date: null, count: '', group: '', afdeling: '', note: '' }

interface Props {
  choices: LogbookChoices
  language: AdminLanguage
}

/** The logbook's form: tap an offer, enter a number, save. Values implied by the offer are preselected. */
export function LogbookForm({ choices, language }: Props): ReactElement {
  const say = sayIn(language)
  const { config } = useConfig()
  const router = useRouter()
  const [typed, setTyped] = useState<Typed>(NOTHING)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [news, setNews] = useState('')
  const [saved, setSaved] = useState<{ entry: WrittenEntry; before: boolean } | null>(null)
  const [last, setLast] = useState(choices.last)
  const [isBusy, setBusy] = useState(false)
  /** A ref besides the state, because a second tap may come before the state updates. */
  const sending = useRef(false)
  /** Idempotency key of the input, the same until it is saved. */
  const key = useRef<string | null>(null)
  const top = useRef<HTMLDivElement>(null)

  const offer = choices.offers.find(({ id }) => id === typed.offer)
  const metrics = choices.metrics
    .filter(({ offers }) => offers.length === 0 || offers.includes(typed.offer))
    .sort((one, other) => Number(other.offers.length > 0) - Number(one.offers.length > 0))
  const metric = metrics.find(({ id }) => id === typed.metric)
  const zones = choices.zones.filter(({ id }) => !offer || offer.zones.length === 0 || offer.zones.includes(id))
  const zone = zones.length === 1 ? (zones[0]?.id ?? '') : typed.zone
  const afdelinger = choices.afdelinger.filter((one) => one.zone === zone)
  const atHand = offer ? [offer] : choices.offers.slice(0, AT_HAND)
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))

  useEffect(() => {
    if (saved !== null || news !== '') top.current?.focus()
  }, [saved, news])

  function chooseOffer(id: string) {
    const chosen = choices.offers.find((one) => one.id === id)
    const counted = choices.metrics.filter(({ offers }) => offers.length === 0 || offers.includes(id))
    const fits = counted.some((one) => one.id === (chosen?.lastMetric ?? typed.metric))
    change({
      offer: id,
      metric: fits ? (chosen?.lastMetric ?? typed.metric) : '',
      zone: chosen?.lastZone ?? '',
      afdeling: '',
    })
  }

  function step(by: number) {
    change({ count: String(Math.max(1, (Number(typed.count) || 0) + by)) })
  }

  function found(): string[] {
    const count = typed.count.trim() === '' ? null : Number(typed.count)
    const missing = [
      !offer && say('Choose an offer.'),
      offer && !metric && say('Choose what you counted.'),
      offer && zone === '' && say('Choose a zone.'),
      count === null && say('Write how many.'),
    ]
    const broken = entryProblems(
      {
        date: typed.date,
        count,
        note: typed.note,
        activity: offer?.id ?? null,
        zone: zone || null,
        activityZones: offer?.zones ?? [],
        metricActivities: metric?.offers ?? [],
        afdelingZone: afdelinger.find(({ id }) => id === typed.afdeling)?.zone ?? null,
        ownZones: choices.zones.map(({ id }) => id),
      },
      choices.today,
    )
    return [
      ...missing.filter((each) => typeof each === 'string'),
      ...broken.map((problem) => entryWords(problem)[language]),
    ]
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (sending.current) return
    const wrong = found()
    setProblems(wrong)
    if (wrong.length > 0) return
    sending.current = true
    setBusy(true)
    key.current ??= newKey()
    const { group, afdeling, note } = typed
    const sent = await sendEntry(
      config.routes.api,
      {
        key: key.current,
        activity: typed.offer,
        metric: typed.metric,
        zone,
        date: `${typed.date ?? choices.today}T12:00:00.000Z`,
        count: Number(typed.count),
        ...(group ? { group: group as Group } : {}),
        ...(afdeling ? { afdeling } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      language,
    )
    sending.current = false
    setBusy(false)
    if (!('entry' in sent)) return setProblems([complaintOf(sent)])
    const entry = writtenEntry(sent.entry, false)
    key.current = null
    setNews('')
    setLast((before) => [entry, ...before.filter(({ id }) => id !== entry.id)])
    setSaved({ entry, before: sent.kind === 'taken' })
  }

  function complaintOf(sent: Exclude<SendResult, { entry: unknown }>): string {
    return sent.kind === 'refused' ? sent.message : say(COMPLAINTS[sent.kind])
  }

  /** Returns whether the entry was reversed; if not, shows why. */
  async function reverse(entry: WrittenEntry): Promise<boolean> {
    if (sending.current) return false
    sending.current = true
    setBusy(true)
    const sent = await sendEntry(config.routes.api, { correctionOf: entry.id }, language)
    sending.current = false
    setBusy(false)
    setProblems('entry' in sent ? [] : [complaintOf(sent)])
    if (!('entry' in sent)) return false
    setLast((before) => before.map((one) => (one.id === entry.id ? { ...one, isReversed: true } : one)))
    return true
  }

  async function undo(entry: WrittenEntry) {
    if (!(await reverse(entry))) return
    setSaved(null)
    setNews(say('Reversed. It no longer counts.'))
  }

  async function correct(entry: WrittenEntry) {
    if (!(await reverse(entry))) return
    const { date, count, group, afdeling, note } = entry
    setSaved(null)
    setTyped({
      offer: entry.offer,
      metric: entry.metric,
      zone: entry.zone,
      date,
      count: String(count),
      group: group ?? '',
      afdeling: afdeling ?? '',
      note: note ?? '',
    })
    setNews(say('The wrong one was reversed. Write the right one and save.'))
  }

  /** Keeps offer and day: whoever ran a café counts both the visits and the session. */
  function another() {
    setSaved(null)
    change({ metric: '', count: '', note: '', group: '', afdeling: '' })
    // Midnight may have passed since.
    router.refresh()
  }

  const alert = problems.length > 0 && (
    <ul role="alert" className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
  if (choices.offers.length === 0 || choices.zones.length === 0)
    return <p>{say('There is no offer that you can write for. Ask an administrator to give you a zone.')}</p>
  return (
    <>
      <div ref={top} tabIndex={-1} role="status" className={styles.news}>
        {news !== '' && <p>{news}</p>}
        {saved && (
          <Saved
            entry={saved.entry}
            isOld={saved.before}
            choices={choices}
            language={language}
            isBusy={isBusy}
            onAnother={another}
            onUndo={() => void undo(saved.entry)}
          />
        )}
      </div>
      {saved === null && (
        <form onSubmit={(event) => void save(event)} className={styles.form} noValidate>
          <ChoiceList
            name="offer"
            legend={say('Which offer?')}
            choices={atHand.map(({ id, title }) => ({ id, words: title }))}
            chosen={typed.offer}
            onChoose={chooseOffer}
            isWide
          />
          {offer && choices.offers.length > 1 && (
            <button type="button" className={styles.secondary} onClick={() => change({ offer: '' })}>
              {say('Choose another offer')}
            </button>
          )}
          {!offer && choices.offers.length > AT_HAND && (
            <select
              aria-label={say('Another offer …')}
              className={styles.field}
              value=""
              onChange={({ target }) => chooseOffer(target.value)}
            >
              <option value="">{say('Another offer …')}</option>
              {choices.offers.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
          {offer && (
            <>
              <ChoiceList
                name="metric"
                legend={say('What did you count?')}
                choices={metrics.map(({ id, name }) => ({ id, words: name }))}
                chosen={typed.metric}
                onChoose={(id) => change({ metric: id })}
                hint={metric ? say(BASES[metric.basis]) : null}
              />
              {zones.length > 1 && (
                <ChoiceList
                  name="zone"
                  legend={say('Which zone?')}
                  choices={zones.map(({ id, name }) => ({ id, words: name }))}
                  chosen={zone}
                  onChoose={(id) => change({ zone: id, afdeling: '' })}
                />
              )}
              <DayChoice
                today={choices.today}
                chosen={typed.date}
                onChoose={(date) => change({ date })}
                language={language}
              />
              <details className={styles.more} open={typed.note !== '' || typed.group !== '' || typed.afdeling !== ''}>
                <summary>{say('More, if you like')}</summary>
                <label>
                  {say('Group')}
                  <select
                    className={styles.field}
                    value={typed.group}
                    onChange={({ target }) => change({ group: target.value })}
                  >
                    <option value="">{say('Not said')}</option>
                    {Object.entries(GROUPS).map(([code, name]) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
                {afdelinger.length > 0 && (
                  <label>
                    {say('Afdeling')}
                    <select
                      className={styles.field}
                      value={typed.afdeling}
                      onChange={({ target }) => change({ afdeling: target.value })}
                    >
                      <option value="">{say('Not said')}</option>
                      {afdelinger.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
                <label>
                  {say('Note')}
                  <textarea
                    className={styles.field}
                    rows={3}
                    maxLength={500}
                    value={typed.note}
                    onChange={({ target }) => change({ note: target.value })}
                    aria-describedby="note-hint"
                  />
                </label>
                <p id="note-hint" className={styles.hint}>
                  {say('No names, numbers or addresses.')}
                </p>
              </details>
            </>
          )}
          <div className={styles.bar}>
            {alert}
            <div className={styles.count}>
              <label htmlFor="logbook-count">{say('How many?')}</label>
              <button type="button" aria-label={say('One fewer')} onClick={() => step(-1)}>
                −
              </button>
              <input
                id="logbook-count"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                value={typed.count}
                onChange={({ target }) => change({ count: target.value.replaceAll(/\D/g, '') })}
              />
              <button type="button" aria-label={say('One more')} onClick={() => step(1)}>
                +
              </button>
            </div>
            <button type="submit" className={styles.primary} disabled={isBusy}>
              {isBusy ? say('Saving …') : say('Save')}
            </button>
          </div>
        </form>
      )}
      {saved !== null && alert}
      <LastEntries entries={last} choices={choices} language={language} isBusy={isBusy} onCorrect={correct} />
    </>
  )
}
