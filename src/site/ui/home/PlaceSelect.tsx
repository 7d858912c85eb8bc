import type { ReactElement } from 'react'
import { type Locale, SOURCE_LOCALE } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { PlaceChoice } from '@/src/site/data/view-models'
import { foreign } from '@/src/site/ui/text/foreign'

/** Select for everything, a zone or an afdeling. Submitted as `sted`: `alle`, `zone-1` or the afdeling's slug. */
export function PlaceSelect({ place, locale }: { place: PlaceChoice; locale: Locale }): ReactElement {
  const t = translator(locale)
  const { chosen } = place
  return (
    <select className="select" id="sted" name="sted" defaultValue={chosen === null ? 'alle' : valueOf(chosen)}>
      <option value="alle">{t('home.placeAll')}</option>
      {place.zones.map((zone) => (
        <optgroup key={zone.number} label={zone.name.value} {...foreign(zone.name.lang, locale)}>
          <option value={`zone-${zone.number}`}>{t('home.placeWhole', { zone: zone.name.value })}</option>
          {zone.afdelinger.map((afdeling) => (
            <option key={afdeling.slug} value={afdeling.slug} lang={SOURCE_LOCALE}>
              {afdeling.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

function valueOf(chosen: NonNullable<PlaceChoice['chosen']>): string {
  return chosen.kind === 'zone' ? `zone-${chosen.zone.number}` : chosen.afdeling.slug
}
