import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { hashOf } from '@/src/domain/audit/hash-of'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { formatDay } from '@/src/i18n/format'
import { acceptanceOf } from '@/src/services/board/acceptance-of'
import styles from './SeenPage.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/**
 * In a follow-up's sidebar: the day the page was seen, its seal, whether the seal is still valid, and when the board
 * accepted it.
 */
export async function SeenProof({ id, payload, user, i18n }: UIFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined) return null
  const language = languageOf(i18n)
  const say = sayIn(language)
  const followUp = await payload.findByID({
    collection: 'follow-ups',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
    select: { seen: true, seenHash: true, createdAt: true },
  })
  if (!followUp) return null
  const { seen, seenHash, createdAt } = followUp
  const intact = seen != null && hashOf(seen) === seenHash
  const accepted = await acceptanceOf(payload, String(id))
  const day = (instant: string) => formatDay(dateOf(toLocal(instant)), language)
  return (
    <div className={`field-type ${styles.proof}`} data-intact={intact}>
      <strong>{intact ? say('✓ Unchanged since it was seen') : say('✗ What was seen does not match its seal')}</strong>
      <dl>
        <dt>{say('Frozen')}</dt>
        <dd>{day(createdAt)}</dd>
        <dt>{say('Accepted by the board')}</dt>
        <dd>
          {accepted === null
            ? say('Not yet')
            : say('{{day}}, no. {{seq}} of the audit log', { day: day(accepted.at), seq: accepted.seq })}
        </dd>
        <dt>{say('Seal (SHA-256)')}</dt>
        <dd className={styles.seal}>{seenHash}</dd>
      </dl>
    </div>
  )
}
