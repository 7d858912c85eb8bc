import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { WHEEL_KINDS, type WheelItem, type WheelKind, yearWheel } from '@/src/domain/year-wheel/year-wheel'
import { formatDay } from '@/src/i18n/format'
import { loadWheelContent } from '@/src/services/year-wheel/load-wheel-content'
import { adminUrl, documentUrl } from '@/src/cms/admin-paths'
import { internalPage } from '../page/internal-page.tsx'
import { PageHead } from '../page/PageHead.tsx'
import { KindMark, Wheel } from './Wheel.tsx'
import styles from './YearWheelView.module.css'
import { LOCALES, SOURCE_LOCALE } from '@/src/i18n/locales'
import { type AdminLanguage, label, type Label, sayIn } from '@/src/i18n/admin/words'

const KINDS: Readonly<Record<WheelKind, { words: Label; collection: string }>> = {
  meeting: { words: label('Meeting'), collection: 'meetings' },
  obligation: { words: label('Obligation'), collection: 'obligations' },
  milestone: { words: label('Milestone'), collection: 'milestones' },
  document: { words: label('Document'), collection: 'documents' },
}

/** `/admin/aarshjul?aar=2027`: the obligations and meetings of a year; the current year if omitted. */
export const YearWheelView = internalPage(
  'yearWheel',
  label('Year wheel'),
  async ({ payload, language, say, query }) => {
    const today = dateOf(toLocal(new Date()))
    const thisYear = Number(today.slice(0, 4))
    const given = query('aar')
    const wrong = given !== null && !/^(19|20)\d\d$/.test(given)
    const year = given === null || wrong ? thisYear : Number(given)
    const now = year === thisYear ? Number(today.slice(5, 7)) : null
    const wheel = yearWheel(year, await loadWheelContent(payload))
    const names = (width: 'long' | 'short') =>
      wheel.months.map(({ month }) =>
        new Intl.DateTimeFormat(LOCALES[language].intl, { month: width, timeZone: 'UTC' }).format(
          Date.UTC(2024, month - 1, 15),
        ),
      )
    const first = wheel.months.map((_, index) =>
      wheel.months.slice(0, index).reduce((sum, { items }) => sum + items.length, 1),
    )
    return (
      <>
        <PageHead
          title={say('Year wheel {{year}}', { year })}
          lead={say('Meetings, obligations, milestones and documents')}
        >
          <nav className={styles.years} aria-label={say('Other years')}>
            {[year - 1, ...(year === thisYear ? [] : [thisYear]), year + 1].map((other) => (
              <a key={other} href={adminUrl('yearWheel', `aar=${other}`)}>
                {other < year ? '← ' : ''}
                {other}
                {other > year ? ' →' : ''}
              </a>
            ))}
          </nav>
        </PageHead>
        {wrong && (
          <p className={styles.wrong} role="alert">
            {say('"{{value}}" is not a year. Here is {{year}}.', { value: given, year })}
          </p>
        )}
        <div className={styles.columns}>
          <div className={styles.drawn}>
            <Wheel
              wheel={wheel}
              now={now}
              months={names('short').map((name) => name.replace('.', ''))}
              alt={say('Year wheel of {{year}}. The list says the same.', { year })}
            />
            <ul className={styles.legend}>
              {WHEEL_KINDS.map((kind) => (
                <li key={kind}>
                  <KindMark kind={kind} /> {KINDS[kind].words[language]}
                </li>
              ))}
              <li>
                <KindMark kind="milestone" done /> {say('Reached')}
              </li>
            </ul>
          </div>
          <div>
            {wheel.months.map(({ month, items }, index) => (
              <section key={month} className={styles.month} data-now={month === now}>
                <h2>
                  {names('long')[index]} {month === now && <span className={styles.now}>{say('now')}</span>}
                </h2>
                {items.length === 0 ? (
                  <p className={styles.soft}>{say('Nothing planned')}</p>
                ) : (
                  <ul className={styles.items}>
                    {items.map((item, at) => (
                      <Item
                        key={`${item.kind} ${item.id}`}
                        item={item}
                        number={(first[index] ?? 1) + at}
                        language={language}
                      />
                    ))}
                  </ul>
                )}
              </section>
            ))}
            {wheel.unplaced.length > 0 && (
              <section className={styles.month}>
                <h2>{say('Without a month')}</h2>
                <p className={styles.soft}>
                  {say('In the middle of the wheel: ongoing, the whole year, or not decided yet.')}
                </p>
                <ul className={styles.items}>
                  {wheel.unplaced.map((item) => (
                    <Item key={`${item.kind} ${item.id}`} item={item} language={language} />
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
      </>
    )
  },
)

function Item({
  item: { kind, id, what, who, day, done },
  number,
  language,
}: {
  item: WheelItem
  number?: number
  language: AdminLanguage
}) {
  const { words, collection } = KINDS[kind]
  const reached = sayIn(language)('reached')
  return (
    <li>
      <KindMark kind={kind} number={number} done={done} />
      <div>
        <a href={documentUrl(collection, id)} lang={SOURCE_LOCALE}>
          {what}
        </a>
        <p className={styles.soft}>
          {[words[language], ...(done ? [reached] : []), ...(day ? [formatDay(day, language)] : [])].join(' · ')}
          {who && <span lang={SOURCE_LOCALE}> · {who}</span>}
        </p>
      </div>
    </li>
  )
}
