import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { MapZone } from '@/src/site/data/view-models'
import { ZoneMarkShape } from '@/src/site/ui/art/ZoneMarkShape'
import { foreign } from '@/src/site/ui/text/foreign'
import { paths } from '@/src/urls/paths'

import { wrapWords } from './wrap-words'
import styles from './ZoneMap.module.css'

interface ZoneMapProps {
  zones: readonly MapZone[]
  locale: Locale
  /** The zone whose page this is. */
  current?: number
}

/** The drawing's viewBox: the 100 × 100 square that zones are placed in, plus a margin. */
const viewBox = '-4 -2 108 104'
const lineHeight = 5.2

/**
 * Schematic map of the zones; its caption says that it is not geographic. Every zone is a link; its size reflects its
 * number of homes, its mark and colour are those of its page.
 */
export function ZoneMap({ zones, locale, current }: ZoneMapProps): ReactElement {
  const t = translator(locale)
  const most = Math.max(1, ...zones.map((zone) => zone.homes))
  return (
    <figure className={styles.figure}>
      <svg className={styles.map} viewBox={viewBox} role="group" aria-label={t('zones.map')}>
        <path className={styles.land} d="M18 6C38-3 71-1 85 9s19 32 15 52-14 37-40 39S8 92 2 68 2 14 18 6Z" />
        <path
          className={styles.street}
          d={zones.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        />
        {zones.map((zone) => {
          const radius = 11.5 + 6 * Math.sqrt(zone.homes / most)
          const mark = 12.5
          const lines = wrapWords(zone.name.value, 12)
          const top = zone.y - (mark + lines.length * lineHeight) / 2
          return (
            <a
              key={zone.number}
              className={styles.zone}
              data-zone={zone.mark}
              href={paths.zone(locale, zone.number)}
              aria-current={zone.number === current ? 'page' : undefined}
              aria-label={zone.name.value}
              {...foreign(zone.name.lang, locale)}
            >
              <circle className={styles.area} cx={zone.x} cy={zone.y} r={radius} />
              <g transform={`translate(${zone.x - mark / 2} ${top}) scale(${mark / 24})`}>
                <ZoneMarkShape mark={zone.mark} />
              </g>
              <text className={styles.name} x={zone.x} y={top + mark + 0.5}>
                {lines.map((line, index) => (
                  <tspan key={index} x={zone.x} dy={lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
            </a>
          )
        })}
      </svg>
      <figcaption className={styles.caption}>{t('zones.mapNote')}</figcaption>
    </figure>
  )
}
