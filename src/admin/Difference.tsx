import type { ReactElement } from 'react'
import { diffWordsWithSpace } from 'diff'
import type { Payload, UIFieldServerProps } from 'payload'
import type { Change } from '@/payload-types'
import { contentOf } from '@/src/services/agreements/content-of'
import { latestEdition } from '@/src/services/agreements/editions'
import { agreementContentFrom } from '@/src/services/agreements/stored-content'
import { idOf } from '@/src/content/relations'
import { differences, type Difference as Place } from '@/src/domain/agreements/differences'
import styles from './Difference.module.css'

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
  return change && <ChangeDifference change={change} payload={payload} danish={i18n.language === 'da'} />
}

/** The difference a change makes. The caller must have checked that the reader may see it. */
export async function ChangeDifference({
  change,
  payload,
  danish,
}: {
  change: Change
  payload: Payload
  danish: boolean
}): Promise<ReactElement> {
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
    <section className={styles.difference} aria-label={danish ? 'Hvad der ændres' : 'What changes'}>
      <h3>{danish ? 'Hvad der ændres' : 'What changes'}</h3>
      {!isReadable && (
        <p>
          {danish
            ? 'Det, der er gemt, kan ikke læses, så ændringen kan ikke vises her.'
            : 'What is stored cannot be read, so the change cannot be shown here.'}
        </p>
      )}
      {isReadable && before === null && (
        <p>
          {danish
            ? 'Aftalen har ingen udgave endnu: hele teksten besluttes.'
            : 'The agreement has no edition yet: all of it is decided.'}
        </p>
      )}
      {isReadable && before !== null && places.length === 0 && (
        <p>
          {danish
            ? 'Arbejdsteksten er magen til den udgave, der gælder. Ret aftalen, og kom tilbage.'
            : 'The working text equals the edition in force. Edit the agreement and come back.'}
        </p>
      )}
      {places.map((place) => (
        <ChangedPlace key={place.where} place={place} danish={danish} />
      ))}
    </section>
  )
}

async function baseOf(id: string | null, payload: Payload) {
  // Part of the proposal, which the reader may see.
  return id === null ? null : payload.findByID({ collection: 'editions', id, depth: 0, overrideAccess: true })
}

function ChangedPlace({ place: { where, before, after }, danish }: { place: Place; danish: boolean }) {
  return (
    <div className={styles.place}>
      <h4>{where}</h4>
      <p className={styles.text}>
        {diffWordsWithSpace(before ?? '', after ?? '').map(({ value, added, removed }, index) => {
          if (added) return <ins key={index}>{value}</ins>
          if (removed) return <del key={index}>{value}</del>
          return <span key={index}>{value}</span>
        })}
      </p>
      {before === null && <small>{danish ? 'Nyt' : 'New'}</small>}
      {after === null && <small>{danish ? 'Udgår' : 'Removed'}</small>}
    </div>
  )
}
