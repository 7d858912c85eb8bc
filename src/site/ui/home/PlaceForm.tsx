import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PlaceChoice } from '@/src/site/data/view-models'
import { foreign } from '@/src/site/ui/text/foreign'
import { paths } from '@/src/urls/paths'

import styles from './PlaceForm.module.css'

/** Everything, a whole zone or one afdeling. Sent without JavaScript; the answer is a cookie and the front page. */
export function PlaceForm({ place, locale }: { place: PlaceChoice; locale: Locale }) {
  const t = translator(locale)
  const { chosen } = place
  return (
    <form className={styles.form} method="post" action={paths.choosePlace(locale)}>
      <label className={styles.label} htmlFor="sted">
        {t('home.placeLabel')}
      </label>
      <select className="select" id="sted" name="sted" defaultValue={chosen === null ? 'alle' : valueOf(chosen)}>
        <option value="alle">{t('home.placeAll')}</option>
        {place.zones.map((zone) => (
          <optgroup key={zone.number} label={zone.name.value} {...foreign(zone.name.lang, locale)}>
            <option value={`zone-${zone.number}`}>{t('home.placeWhole', { zone: zone.name.value })}</option>
            {zone.afdelinger.map((afdeling) => (
              <option key={afdeling.slug} value={afdeling.slug} lang="da">
                {afdeling.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button className="button" type="submit">
        {t('home.placeSave')}
      </button>
      <p className={styles.cookie}>{t('home.placeCookie')}</p>
    </form>
  )
}

/** What the form sends for a place. */
function valueOf(chosen: NonNullable<PlaceChoice['chosen']>): string {
  return chosen.kind === 'zone' ? `zone-${chosen.zone.number}` : chosen.afdeling.slug
}
