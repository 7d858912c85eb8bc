import type { ReactElement } from 'react'
import type { LocalDate } from '@/src/domain/recurrence/series'
import styles from './Logbook.module.css'
import { type Language, WORDS } from './words.ts'

interface Props {
  today: LocalDate
  /** Null for today. */
  chosen: LocalDate | null
  onChoose: (date: LocalDate | null) => void
  language: Language
}

/** Today (the default), yesterday, or any earlier day. */
export function DayChoice({ today, chosen, onChoose, language }: Props): ReactElement {
  const words = WORDS[language]
  const yesterday = dayBefore(today)
  return (
    <fieldset className={styles.choices}>
      <legend>{words.date}</legend>
      <div className={styles.wrapped}>
        <label className={styles.choice}>
          <input
            type="radio"
            name="day"
            checked={chosen === null || chosen === today}
            onChange={() => onChoose(null)}
          />
          <span>{words.today}</span>
        </label>
        <label className={styles.choice}>
          <input type="radio" name="day" checked={chosen === yesterday} onChange={() => onChoose(yesterday)} />
          <span>{words.yesterday}</span>
        </label>
        <input
          type="date"
          className={styles.day}
          aria-label={words.otherDay}
          max={today}
          value={chosen ?? today}
          onChange={({ target }) => onChoose(target.value === '' || target.value === today ? null : target.value)}
        />
      </div>
    </fieldset>
  )
}

/** At noon UTC it is the same day in Denmark. */
function dayBefore(date: LocalDate): LocalDate {
  const noon = new Date(`${date}T12:00:00.000Z`)
  noon.setUTCDate(noon.getUTCDate() - 1)
  return noon.toISOString().slice(0, 10)
}
