import type { ReactNode, ReactElement } from 'react'
import type { BoardGoal, BoardPage } from '@/src/domain/board/board-page'
import { byAgreement } from '@/src/domain/board/by-agreement'
import type { IndicatorSeries } from '@/src/domain/indicators/indicator'
import { DECISION_WORDS, STATE_WORDS } from '@/src/formats/board-words'
import { smallMultiple, valueText } from '@/src/formats/print/small-multiple'
import { formatDay } from '@/src/i18n/format'
import styles from './BoardPageView.module.css'
import { KeyLine, KeyMark, SmallMultipleView } from './SmallMultipleView.tsx'
import { type AdminLanguage, nameIn, sayIn } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** Charts per row on wide screens: goals share a row, as on paper. */
const COLUMNS = 3

interface Props {
  page: BoardPage
  language: AdminLanguage
  /** A frozen snapshot: has no links to the current records. */
  frozen?: boolean
  /** Rendered below the title. */
  children?: ReactNode
}

/** The board's page: labels are in the reader's language, the content is Danish, as in print. */
export function BoardPageView({ page, language, frozen = false, children }: Props): ReactElement {
  const say = sayIn(language)
  const urgent = page.documents.filter(({ state }) => state !== 'inForce').length
  const indicators = page.goals.reduce((sum, goal) => sum + goal.indicators.length, 0)
  const prefix = frozen ? 'set-' : ''
  return (
    <div className={styles.board}>
      <header className={styles.head}>
        <p className={styles.plan} lang={SOURCE_LOCALE}>
          {page.plan}
        </p>
        <Title frozen={frozen}>{say("The board's page")}</Title>
        <p className={styles.soft}>
          {frozen ? say('As it looked on ') : say('As it stands on ')}
          {formatDay(page.on, language)}
        </p>
        {children}
        <ul className={styles.sums}>
          <Sum to={`#${prefix}beslutninger`} count={page.decisions.length} words={say('decisions to take')} />
          <Sum to={`#${prefix}dokumenter`} count={urgent} words={say('documents to see to')} />
          <Sum to={`#${prefix}aendringer`} count={page.changes.length} words={say('changes since last time')} />
          <Sum to={`#${prefix}maal`} count={indicators} words={say('indicators')} />
        </ul>
      </header>

      <Section id={`${prefix}maal`} title={say('Goals and indicators')}>
        <Legend language={language} />
        {page.goals.length === 0 && <p className={styles.soft}>{say('No goals are shown.')}</p>}
        {byAgreement(page.goals).map(({ code, title, goals }) => (
          <div key={code} className={styles.agreement}>
            <h3 lang={SOURCE_LOCALE}>
              {code} · {title}
            </h3>
            <div className={styles.goals}>
              {goals.map((goal) => (
                <Goal key={goal.title} goal={goal} year={Number(page.on.slice(0, 4))} language={language} />
              ))}
            </div>
          </div>
        ))}
      </Section>

      <Section
        id={`${prefix}aendringer`}
        title={
          page.since === null
            ? say('What has happened')
            : `${say('What has happened since')} ${formatDay(page.since, language)}`
        }
      >
        {page.since === null && <p className={styles.soft}>{say('This is the first follow-up.')}</p>}
        {page.since !== null && page.changes.length === 0 && (
          <p className={styles.soft}>{say('Nothing has changed.')}</p>
        )}
        <ul className={styles.rows}>
          {page.changes.map(({ on, what }, at) => (
            <li key={at}>
              <span className={styles.soft}>{formatDay(on, language)}</span>
              <span className={styles.wide} lang={SOURCE_LOCALE}>
                {what}
              </span>
            </li>
          ))}
        </ul>
      </Section>

      <Section id={`${prefix}beslutninger`} title={say('Decisions to take')}>
        {page.decisions.length === 0 && <p className={styles.soft}>{say('No decisions are waiting.')}</p>}
        <ul className={styles.rows}>
          {page.decisions.map(({ what, who, kind, href }, at) => (
            <li key={at}>
              <span className={styles.wide} lang={SOURCE_LOCALE}>
                {href && !frozen ? <a href={href}>{what}</a> : <strong>{what}</strong>}
              </span>
              <span>{nameIn(language, who)}</span>
              <span className={styles.soft}>{DECISION_WORDS[kind][language]}</span>
            </li>
          ))}
        </ul>
      </Section>

      <Section id={`${prefix}evalueringer`} title={say('Evaluations')}>
        {page.evaluations.length === 0 && <p className={styles.soft}>{say('No evaluations yet.')}</p>}
        <div className={styles.evaluations}>
          {page.evaluations.map(({ title, year, by, summary, boardOnly }) => (
            <article key={`${title} ${year}`}>
              <h3 lang={SOURCE_LOCALE}>{title}</h3>
              <p className={styles.soft}>
                <span lang={SOURCE_LOCALE}>{by}</span>, {year}{' '}
                {boardOnly && <span className={styles.badge}>{say('For the board only')}</span>}
              </p>
              <p lang={SOURCE_LOCALE}>{summary}</p>
            </article>
          ))}
        </div>
      </Section>

      <Section id={`${prefix}dokumenter`} title={say('Agreements and documents')}>
        {page.documents.length === 0 && <p className={styles.soft}>{say('No documents are registered.')}</p>}
        <ul className={styles.rows}>
          {page.documents.map(({ title, detail, state }) => (
            <li key={title}>
              <span className={styles.state} data-state={state}>
                {STATE_WORDS[state][language]}
              </span>
              <span className={styles.wide} lang={SOURCE_LOCALE}>
                <strong>{title}</strong>
              </span>
              <span className={styles.soft} lang={SOURCE_LOCALE}>
                {detail}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

/** Inside a follow-up the page comes below that document's own title. */
function Title({ frozen, children }: { frozen: boolean; children: ReactNode }) {
  return frozen ? <p className={styles.title}>{children}</p> : <h1 className={styles.title}>{children}</h1>
}

function Sum({ to, count, words }: { to: string; count: number; words: string }) {
  return (
    <li>
      <a href={to}>
        <strong>{count}</strong> {words}
      </a>
    </li>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Goal({ goal, year, language }: { goal: BoardGoal; year: number; language: AdminLanguage }) {
  return (
    <div className={styles.goal} data-columns={Math.min(COLUMNS, goal.indicators.length)}>
      <h4 lang={SOURCE_LOCALE}>{goal.title}</h4>
      <div className={styles.cards}>
        {goal.indicators.map((series) => (
          <Card key={series.code} series={series} year={year} language={language} />
        ))}
      </div>
    </div>
  )
}

function Card({ series, year, language }: { series: IndicatorSeries; year: number; language: AdminLanguage }) {
  const say = sayIn(language)
  const drawing = smallMultiple(series, year, language)
  const way = drawing.way === 'up' ? say('we want it up') : say('we want it down')
  return (
    <article className={styles.card}>
      <p className={styles.cardHead}>
        <strong>{drawing.code}</strong>
        <span>
          {drawing.way === 'up' ? '▲' : '▼'} {way}
          {drawing.inferred && '*'}
        </span>
      </p>
      <h5 lang={SOURCE_LOCALE}>{drawing.name}</h5>
      <SmallMultipleView drawing={drawing} />
      <div>
        <ul className={styles.key}>
          {drawing.key.map(({ shape, text, strong }, at) => (
            <li key={at}>
              <KeyMark shape={shape} />
              <span>{strong ? <strong>{text}</strong> : text}</span>
            </li>
          ))}
        </ul>
        {drawing.key.length === 0 && <p className={styles.soft}>{say('No figures yet.')}</p>}
        {drawing.notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {series.readings.length > 0 && <Figures series={series} language={language} />}
      </div>
    </article>
  )
}

/** Each figure with its source; on paper the sources are in the agreement. */
function Figures({ series, language }: { series: IndicatorSeries; language: AdminLanguage }) {
  const say = sayIn(language)
  return (
    <details className={styles.figures}>
      <summary>{say('The figures and their sources')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Place')}</th>
            <th scope="col">{say('Period')}</th>
            <th scope="col">{say('Figure')}</th>
            <th scope="col">{say('Source')}</th>
          </tr>
        </thead>
        <tbody>
          {series.readings.map((reading, at) => (
            <tr key={at}>
              <td lang={SOURCE_LOCALE}>{reading.place}</td>
              <td>{reading.label}</td>
              <td>{valueText(reading, series.unit, language)}</td>
              <td lang={SOURCE_LOCALE}>{reading.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Legend({ language }: { language: AdminLanguage }) {
  const say = sayIn(language)
  return (
    <div className={styles.legend}>
      <ul>
        <li>
          <KeyMark shape="circle" /> {say('the area')}
        </li>
        <li>
          <KeyMark shape="circle" provisional /> {say('the area, provisional figure')}
        </li>
        <li>
          <KeyLine line="absent" /> {say('not measured')}
        </li>
        <li>
          <KeyMark shape="square" /> {say('comparison')}
        </li>
        <li>
          <KeyMark shape="target" /> {say('target')}
        </li>
        <li>
          <KeyLine line="baseline" /> {say('baseline')}
        </li>
        <li>
          <KeyLine line="break" /> {say('break: figures before and after cannot be compared')}
        </li>
      </ul>
      <p className={styles.soft}>
        {say(
          'Parts of the area each have their own shape. * The agreement does not say which way the figure should move; it is read from the goal.',
        )}
      </p>
    </div>
  )
}
