import type { ReactElement } from 'react'
import { KEPT_DAYS, keptOf, type Whose } from '@/src/domain/privacy/personal-fields'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import styles from './KeptData.module.css'

interface KeptDataProps {
  locale: Locale
  /** How many days a nightly backup is kept; null if none is made. */
  backupDays: number | null
}

/**
 * Exactly what is stored about people, why, and until when. Generated from the same list of personal fields that the
 * deletion jobs use.
 */
export function KeptData({ locale, backupDays }: KeptDataProps): ReactElement {
  const t = translator(locale)
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">{t('privacy.title')}</h2>
      <p>{t('privacy.lead')}</p>
      <KeptRows whose="subscriber" locale={locale} />
      <p>{t('privacy.provider')}</p>
      <p>
        {backupDays !== null && `${t('privacy.backups', { days: backupDays })} `}
        {t('privacy.copies')}
      </p>
      <h2>{t('privacy.rightsTitle')}</h2>
      <p>{t('privacy.basis')}</p>
      <p>{t('privacy.rights')}</p>
      <h2>{t('privacy.anyoneTitle')}</h2>
      <KeptRows whose="anyone" locale={locale} />
      <h2>{t('privacy.staffTitle')}</h2>
      <KeptRows whose="staff" locale={locale} />
    </section>
  )
}

function KeptRows({ whose, locale }: { whose: Whose; locale: Locale }) {
  const t = translator(locale)
  return keptOf(whose).map(({ until, kinds }) => (
    <div key={until} className={styles.group}>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind}>
            <b>{t(`privacy.kind.${kind}`)}</b>
            {t(`privacy.reason.${kind}`)}
          </li>
        ))}
      </ul>
      <p>
        <b>{t('privacy.until')}</b> {t(`privacy.kept.${until}`, { ...KEPT_DAYS })}
      </p>
    </div>
  ))
}
