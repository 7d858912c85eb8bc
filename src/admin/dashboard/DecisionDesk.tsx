import type { ReactElement } from 'react'
import type { Payload } from 'payload'
import type { Change } from '@/payload-types'
import { valueText } from '@/src/formats/print/small-multiple'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { formatDay, formatPrice } from '@/src/i18n/format'
import { loadToDecide, type WaitingFigure } from '@/src/services/dashboard/load-to-decide'
import { adminUrl, documentUrl } from '@/src/cms/admin-paths'
import { ChangeDifference } from '../Difference.tsx'
import styles from './Desk.module.css'
import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

interface Props {
  body: 'leader' | 'board'
  payload: Payload
  language: AdminLanguage
}

/**
 * What the leader group or the board has to decide, with what has changed. `Dashboard` has checked the reader's role.
 */
export async function DecisionDesk({ body, payload, language }: Props): Promise<ReactElement> {
  const say = sayIn(language)
  const { changes, figures, followUps } = await loadToDecide(payload, body)
  const nothing = changes.length + figures.length + followUps.length === 0
  return (
    <section className={styles.desk} aria-label={say('What is waiting')}>
      {body === 'board' && (
        <a className={styles.lead} href={adminUrl('board')}>
          {say("See the board's page")}
        </a>
      )}
      {nothing && <p>{say('✓ Nothing waits for you.')}</p>}
      {changes.length > 0 && <h2>{say('Changes to decide')}</h2>}
      {changes.map((change) => (
        <ChangeItem key={change.id} change={change} payload={payload} language={language} />
      ))}
      {figures.length > 0 && <h2>{body === 'leader' ? say('Figures to approve') : say('Figures to accept')}</h2>}
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} language={language} />
        ))}
      </ul>
      {followUps.length > 0 && <h2>{say('Follow-ups to accept')}</h2>}
      <ul className={styles.figures}>
        {followUps.map(({ id, title, date }) => (
          <li key={id}>
            <a href={documentUrl('follow-ups', id)} lang={SOURCE_LOCALE}>
              {title}
            </a>
            <span className={styles.soft}>{formatDay(date, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangeItem({ change, payload, language }: Omit<Props, 'body'> & { change: Change }) {
  const say = sayIn(language)
  const { id, title, why, amount, effectiveFrom } = change
  const cost =
    amount == null ? say('Amount unknown') : amount === 0 ? say('Costs nothing') : formatPrice(amount, language)
  return (
    <article className={styles.item}>
      <h3>
        <a href={documentUrl('changes', id)} lang={SOURCE_LOCALE}>
          {title}
        </a>
      </h3>
      <p className={styles.soft}>
        {cost} · {say('in force from')} {formatDay(dayOf(effectiveFrom), language)}
      </p>
      <p lang={SOURCE_LOCALE}>{why}</p>
      <ChangeDifference change={change} payload={payload} language={language} />
      <a className={styles.lead} href={documentUrl('changes', id)}>
        {say('Open and decide')}
      </a>
    </article>
  )
}

function Figure({
  figure: { id, code, name, unit, period, place, state, value, source, before },
  language,
}: {
  figure: WaitingFigure
  language: AdminLanguage
}) {
  return (
    <li>
      <div>
        <a href={documentUrl('measurements', id)} lang={SOURCE_LOCALE}>
          {code} · {name}
        </a>
        <p className={styles.soft} lang={SOURCE_LOCALE}>
          {[place, period, source].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p>
        {before && (
          <del>
            {before.label}: {valueText(before, unit, language)} →
          </del>
        )}
        <ins>{valueText({ state, value }, unit, language)}</ins>
      </p>
    </li>
  )
}
