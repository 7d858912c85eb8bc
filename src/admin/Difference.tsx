import type { ReactElement } from 'react'
import { diffWordsWithSpace } from 'diff'
import type { Payload, UIFieldServerProps } from 'payload'
import type { Change } from '@/payload-types'
import { contentOf } from '@/src/services/agreements/content-of'
import { latestEdition } from '@/src/services/agreements/editions'
import { agreementContentFrom } from '@/src/services/agreements/stored-content'
import { idOf } from '@/src/content/relations'
import { positionWords } from '@/src/i18n/admin/rule-words'
import { differences, type Difference as Place, positionKey } from '@/src/domain/agreements/differences'
import styles from './Difference.module.css'
import { type AdminLanguage, languageOf, sayIn } from '@/src/i18n/admin/words'

/**
 * In a change: the difference it makes to the agreement, section by section, with additions and deletions marked in
 * words and colour.
 */
export async function Difference({ id, payload, user, i18n }: UIFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined) return null
  const change = await payload.findByID({
    collection: 'changes',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  return change && <ChangeDifference change={change} payload={payload} language={languageOf(i18n)} />
}

/** The difference a change makes. The caller must have checked that the reader may see it. */
export async function ChangeDifference({
  change,
  payload,
  language,
}: {
  change: Change
  payload: Payload
  language: AdminLanguage
}): Promise<ReactElement> {
  const say = sayIn(language)
  // Once submitted, the proposal is frozen; until then compare with the current working text.
  const frozen = change.after !== null && change.after !== undefined
  const base = frozen
    ? await baseOf(idOf(change.base), payload)
    : await latestEdition(idOf(change.agreement) ?? '', payload)
  const after = frozen ? agreementContentFrom(change.after) : await contentOf(idOf(change.agreement) ?? '', { payload })
  const before = base ? agreementContentFrom(base.content) : null
  const places = before && after ? differences(before, after) : []
  const isReadable = after !== null && (base === null || before !== null)
  return (
    <section className={styles.difference} aria-label={say('What changes')}>
      <h3>{say('What changes')}</h3>
      {!isReadable && <p>{say('What is stored cannot be read, so the change cannot be shown here.')}</p>}
      {isReadable && before === null && <p>{say('The agreement has no edition yet: all of it is decided.')}</p>}
      {isReadable && before !== null && places.length === 0 && (
        <p>{say('The working text equals the edition in force. Edit the agreement and come back.')}</p>
      )}
      {places.map((place) => (
        <ChangedPlace key={positionKey(place.where)} place={place} language={language} />
      ))}
    </section>
  )
}

async function baseOf(id: string | null, payload: Payload) {
  // Part of the proposal, which the reader may see.
  return id === null ? null : payload.findByID({ collection: 'editions', id, depth: 0, overrideAccess: true })
}

function ChangedPlace({ place: { where, before, after }, language }: { place: Place; language: AdminLanguage }) {
  const say = sayIn(language)
  return (
    <div className={styles.place}>
      <h4>{positionWords(where, language)}</h4>
      <p className={styles.text}>
        {diffWordsWithSpace(before ?? '', after ?? '').map(({ value, added, removed }, index) => {
          if (added) return <ins key={index}>{value}</ins>
          if (removed) return <del key={index}>{value}</del>
          return <span key={index}>{value}</span>
        })}
      </p>
      {before === null && <small>{say('New')}</small>}
      {after === null && <small>{say('Removed')}</small>}
    </div>
  )
}
