import type { Payload } from 'payload'
import { dateOf, isLocalDate, toLocal } from '@/src/domain/time/copenhagen'
import { formatDay } from '@/src/i18n/format'
import { editionUrl } from '@/src/services/agreements/edition-url'
import { type EditionInForce, editionsInForce } from '@/src/services/agreements/editions-in-force'
import { adminUrl, documentUrl } from '@/src/cms/admin-paths'
import { internalPage } from '../page/internal-page.tsx'
import { PageHead } from '../page/PageHead.tsx'
import styles from './AgreementsView.module.css'
import { type AdminLanguage, label, type Say } from '@/src/i18n/admin/words'
import { SOURCE_LOCALE } from '@/src/i18n/locales'

/** `/admin/aftaler?paa=2027-03-01`: the edition of each agreement that is in force on a day; today if omitted. */
export const AgreementsView = internalPage(
  'agreements',
  label('Agreements in force'),
  async ({ payload, language, say, query }) => {
    const given = query('paa')
    const on = given ?? dateOf(toLocal(new Date()))
    const valid = isLocalDate(on)
    return (
      <>
        <PageHead
          title={say('Agreements in force')}
          lead={valid ? say('On {{day}}', { day: formatDay(on, language) }) : null}
        />
        <form className={styles.form} method="get" action={adminUrl('agreements')}>
          <label htmlFor="paa">{say('On this day')}</label>
          <input id="paa" name="paa" type="date" defaultValue={valid ? on : ''} required />
          <button type="submit">{say('Show')}</button>
        </form>
        {valid ? (
          <Editions
            editions={await editionsInForce(payload, on)}
            agreements={await agreementsOf(payload)}
            language={language}
            say={say}
          />
        ) : (
          <p className={styles.wrong} role="alert">
            {say('"{{value}}" is not a day. Choose one above, or write it as 2027-03-01.', { value: given ?? '' })}
          </p>
        )}
      </>
    )
  },
)

interface Shown {
  editions: readonly EditionInForce[]
  agreements: readonly { id: string; code: string; title: string }[]
  language: AdminLanguage
  say: Say
}

function Editions({ editions, agreements, language, say }: Shown) {
  return (
    <ul className={styles.list}>
      {agreements.map(({ id, code, title }) => {
        const edition = editions.find((one) => one.agreement === id)
        return (
          <li key={id} className={styles.agreement}>
            <h2 lang={SOURCE_LOCALE}>
              {code} · {title}
            </h2>
            {edition ? (
              <Edition edition={edition} language={language} say={say} />
            ) : (
              <p className={styles.none}>{say('No edition was in force on that day.')}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Edition({
  edition: { id, number, effectiveFrom, decision, hash },
  language,
  say,
}: Pick<Shown, 'language' | 'say'> & { edition: EditionInForce }) {
  const links = [
    { href: editionUrl(id, 'pdf'), words: 'PDF' },
    { href: editionUrl(id, 'docx'), words: 'Word' },
  ]
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{say('Edition')}</dt>
        <dd>
          <a href={documentUrl('editions', id)}>{say('No. {{number}}', { number })}</a>
          {links.map(({ href, words }) => (
            <a key={words} className={styles.file} href={href}>
              {words}
            </a>
          ))}
        </dd>
      </div>
      <div>
        <dt>{say('In force from')}</dt>
        <dd>{formatDay(effectiveFrom, language)}</dd>
      </div>
      <div>
        <dt>{say('Decided')}</dt>
        <dd>{decision === null ? say('The first edition') : <span lang={SOURCE_LOCALE}>{decision}</span>}</dd>
      </div>
      <div className={styles.wide}>
        <dt>{say('Seal (SHA-256)')}</dt>
        <dd className={styles.seal}>{hash}</dd>
      </div>
    </dl>
  )
}

async function agreementsOf(payload: Payload): Promise<Shown['agreements']> {
  // `internalPage` has checked the reader's role.
  const { docs } = await payload.find({
    collection: 'agreements',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    sort: 'code',
    select: { code: true, title: true },
  })
  return docs
}
