import { useId, type ReactElement } from 'react'
import type { DescribedPlace } from '@/src/services/redaction/describe-places'
import styles from './RedactionForm.module.css'
import type { Say } from '@/src/i18n/admin/words'

interface Props {
  place: DescribedPlace
  isChosen: boolean
  toggle: () => void
  say: Say
}

/** A document in which a phrase was found, with enough context to decide whether to remove it there. */
export function FoundPlace({
  place: { place, kind, title, url, labels, around, versions, entries, isMoved },
  isChosen,
  toggle,
  say,
}: Props): ReactElement {
  const more = useId()
  const name = `${kind}: ${title ?? (url === null ? say('is there no more') : (place.split('/')[1] ?? kind))}`
  return (
    <li className={styles.place}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={toggle} aria-describedby={more} />
        <strong>{name}</strong>
      </label>
      <div id={more}>
        {labels.length > 0 && (
          <p>
            {say('Stands in')}: {labels.join(', ')}
          </p>
        )}
        {around.map((words) => (
          <p key={words} className={styles.words} dir="auto">
            »{words}«
          </p>
        ))}
        {versions > 0 && (
          <p>
            {versions === 1
              ? say('And in 1 older version that one can go back to.')
              : say('And in {{versions}} older versions that one can go back to.', { versions })}
          </p>
        )}
        {entries.length > 0 && (
          <p>
            {say('And in the audit log, which says what was changed')}: {say('no.')} {entries.join(', ')}.
          </p>
        )}
        {isMoved && (
          <p className={styles.warning}>
            {say('The page gets another address: links and QR codes to the old one work no more.')}
          </p>
        )}
      </div>
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer">
          {say('See it in a new window')}
          <span className={styles.hidden}>: {name}</span>
        </a>
      )}
    </li>
  )
}
