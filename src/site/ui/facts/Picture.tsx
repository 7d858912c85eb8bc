import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { Image } from '@/src/site/data/view-models'
import { foreign } from '@/src/site/ui/text/foreign'

import styles from './Picture.module.css'

/**
 * A photograph no wider than the text column, in the smallest format the browser supports. Space is reserved while it
 * loads.
 */
export function Picture({ image, locale }: { image: Image; locale: Locale }): ReactElement {
  return (
    <picture>
      {image.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="(min-width: 62rem) 44rem, 100vw" />
      ))}
      <img
        className={styles.image}
        src={image.src}
        width={image.width}
        height={image.height}
        alt={image.alt.value}
        {...foreign(image.alt.lang, locale)}
        style={{ objectPosition: `${image.focus.x}% ${image.focus.y}%` }}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
