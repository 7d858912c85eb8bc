import type { ReactElement } from 'react'
import { Button } from '@payloadcms/ui/elements/Button'
import type { UIFieldServerProps } from 'payload'
import { scansAt } from '@/src/services/qr-codes/scans-at'
import { loadPostings } from '@/src/services/print/load-postings'
import { idOf } from '@/src/content/relations'
import { hanging, POSTED_BY } from '@/src/domain/print/posting'
import { formatDay, formatTime } from '@/src/i18n/format'
import { hasRole } from '@/src/cms/access/roles'
import { wordOf } from '@/src/cms/fields/options'
import styles from './Hanging.module.css'
import { PutUp } from './PutUp'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/**
 * In a print run: the file to print and, for each place, whether it hangs, since when, and how often its code was
 * scanned.
 */
export async function Hanging({ id, payload, user, req }: UIFieldServerProps): Promise<ReactElement | null> {
  const language = languageOf(req.i18n)
  const say = sayIn(language)
  if (id === undefined) return <p className={styles.hint}>{say('Save, and you can print.')}</p>
  const reading = { overrideAccess: false, user, depth: 0, disableErrors: true } as const
  const run = await payload.findByID({ collection: 'print-runs', id: String(id), ...reading })
  if (!run) return null
  const newsletter = await payload.findByID({
    collection: 'newsletters',
    id: idOf(run.newsletter) ?? '',
    ...reading,
    select: { slug: true },
  })
  const stairwells = run.stairwells ?? []
  const places = stairwells.map(({ place }) => place)
  const [postings, scans] = await Promise.all([
    loadPostings([run.id], req),
    newsletter
      ? scansAt({ path: `/nyhedsbreve/${newsletter.slug}`, afdeling: idOf(run.afdeling), places }, req)
      : places.map(() => 0),
  ])
  const lines = hanging(places, postings)
  const done = lines.filter((line) => line !== null).length
  if (stairwells.length === 0) {
    return <p className={styles.hint}>{say('Write where it will hang, and save: then you can print.')}</p>
  }
  return (
    <section className={styles.hanging} aria-labelledby="hanging">
      <h3 id="hanging">{say('Put up at {{done}} of {{count}} places', { done, count: places.length })}</h3>
      <p className={styles.hint}>{say('Shows what was last saved.')}</p>
      <Button el="anchor" url={`${payload.config.routes.api}/print-runs/${run.id}/opslag.pdf`} newTab>
        {say('Open cover and sheets (PDF)')}
      </Button>
      <ul className={styles.places}>
        {stairwells.map(({ place, copies }, at) => {
          const line = lines[at]
          return (
            <li key={place}>
              <p>
                <strong>{place}</strong> · {say(copies === 1 ? '{{copies}} copy' : '{{copies}} copies', { copies })}
              </p>
              <p>
                {line
                  ? `${say('Put up')} ${formatDay(line.at, language)} ${formatTime(line.at, language)}, ${wordOf('postedBy', line.by)[language].toLowerCase()}`
                  : say('Does not hang yet')}
                {' · '}
                {say('scanned {{count}} times', { count: scans[at] ?? 0 })}
              </p>
              <PutUp
                run={run.id}
                place={place}
                language={language}
                own={hasRole(user, 'zoneWorker') ? 'zoneWorker' : 'secretariat'}
                functions={POSTED_BY.map((code) => ({ code, words: wordOf('postedBy', code)[language] }))}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
