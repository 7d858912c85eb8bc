import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { drifts } from '@/src/services/indicators/logbook-figure'
import { isInternal, isSecretariat } from '@/src/cms/access/roles'
import { DriftDecision } from './DriftDecision.tsx'
import styles from './Warning.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/**
 * In a measurement of a closed period: a note that the logbook no longer matches the frozen figure, and the decision to
 * take.
 */
export async function Drift({ id, payload, user, i18n }: UIFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined || !isInternal(user)) return null
  const [found] = await drifts(payload, { id: { equals: id } })
  if (!found) return null
  const { published, recomputed } = found
  const say = sayIn(languageOf(i18n))
  const figure = (sum: number | null) => sum ?? say('nothing')
  return (
    <section className={styles.warning}>
      <h3>
        {say('Recomputed {{recomputed}}, closed with {{published}}', {
          recomputed: figure(recomputed),
          published: figure(published),
        })}
      </h3>
      <p>
        {say(
          'The logbook was corrected after the period was closed. The figure does not change by itself: somebody must decide which is to stand.',
        )}
      </p>
      {isSecretariat(user) && <DriftDecision id={String(id)} published={published} recomputed={recomputed} />}
    </section>
  )
}
