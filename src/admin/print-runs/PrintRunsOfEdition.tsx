import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { loadPrintRuns } from '@/src/services/print/load-print-runs'
import { loadPostings } from '@/src/services/print/load-postings'
import { hanging } from '@/src/domain/print/posting'
import { hasRole } from '@/src/cms/access/roles'
import styles from './Hanging.module.css'
import { MakeRuns } from './MakeRuns'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** In a newsletter: its print runs, how many copies of each hang, and a button that creates the missing ones. */
export async function PrintRunsOfEdition({ id, payload, user, req }: UIFieldServerProps): Promise<ReactElement | null> {
  if (id === undefined || !hasRole(user, 'admin', 'editor', 'zoneWorker')) return null
  const newsletter = await payload.findByID({
    collection: 'newsletters',
    id: String(id),
    overrideAccess: false,
    user,
    depth: 0,
    disableErrors: true,
  })
  if (!newsletter) return null
  const say = sayIn(languageOf(req.i18n))
  const { runs, missing } = await loadPrintRuns(newsletter, req)
  const log = await loadPostings(
    runs.map((run) => run.id),
    req,
  )
  const lines = runs.map((run) => {
    const places = (run.stairwells ?? []).map(({ place }) => place)
    const posted = hanging(
      places,
      log.filter((line) => line.run === run.id),
    ).filter((line) => line !== null).length
    return { run, places: places.length, posted }
  })
  return (
    <section className={styles.hanging} aria-labelledby="print-runs">
      <h3 id="print-runs">{say('Stairwell print runs')}</h3>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ run, places, posted }) => (
            <li key={run.id}>
              <a href={`${payload.config.routes.admin}/collections/print-runs/${run.id}`}>{run.title}</a>
              {': '}
              {places === 0
                ? say('no places yet')
                : say('put up at {{posted}} of {{places}} places', { posted, places })}
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <MakeRuns newsletter={newsletter.id} count={missing.length} language={languageOf(req.i18n)} />
      )}
    </section>
  )
}
