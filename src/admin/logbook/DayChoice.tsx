import type { ReactElement } from 'react'
import type { LocalDate } from '@/src/domain/recurrence/series'
import styles from './Logbook.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

interface Props {
  today: LocalDate
  /** Null for today. */
  chosen: LocalDate | null
  onChoose: (date: LocalDate | null) => void
  language: AdminLanguage
}

/** Today (the default), yesterday, or any earlier day. */
export function DayChoice({ today, chosen, onChoose, language }: Props): ReactElement {
  const say = sayIn(language)
  const yesterday = dayBefore(today)
  return (
    <fieldset className={styles.choices}>
      <legend>{say('When?')}</legend>
      <div className={styles.wrapped}>
        <label className={styles.choice}>
          <input
            type="radio"
            name="day"
            checked={chosen === null || chosen === today}
            onChange={() => onChoose(null)}
          />
          <span>{say('Today')}</span>
        </label>
        <label className={styles.choice}>
          <input type="radio" name="day" checked={chosen === yesterday} onChange={() => onChoose(yesterday)} />
          <span>{say('Yesterday')}</span>
        </label>
        <input
          type="date"
          className={styles.day}
          aria-label={say('Another day')}
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
