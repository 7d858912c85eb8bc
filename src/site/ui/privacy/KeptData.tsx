import { KEPT_DAYS, keptOf, type Whose } from '@/src/domain/privacy/personal-fields'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import styles from './KeptData.module.css'

/** Exactly what is stored of people, why, and until when: made from the one list of personal fields, which the deletion jobs use too. */
export function KeptData({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept">{t('privacy.title')}</h2>
      <p>{t('privacy.lead')}</p>
      <Kept whose="subscriber" locale={locale} />
      <h2>{t('privacy.staffTitle')}</h2>
      <Kept whose="staff" locale={locale} />
    </section>
  )
}

function Kept({ whose, locale }: { whose: Whose; locale: Locale }) {
  const t = translator(locale)
  return (
    <ul className={styles.list}>
      {keptOf(whose).map(({ kind, until }) => (
        <li key={kind}>
          <h3>{t(`privacy.kind.${kind}`)}</h3>
          <p>
            <b>{t('privacy.why')}</b> {t(`privacy.reason.${kind}`)}
          </p>
          <p>
            <b>{t('privacy.until')}</b> {t(`privacy.kept.${until}`, { ...KEPT_DAYS })}
          </p>
        </li>
      ))}
    </ul>
  )
}
