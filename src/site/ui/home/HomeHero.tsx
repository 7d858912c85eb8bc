import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Text } from '@/src/site/data/view-models'
import { HeroArt } from '@/src/site/ui/art/HeroArt'
import { LocalText } from '@/src/site/ui/text/LocalText'

import styles from './HomeHero.module.css'
import { LanguageRow } from './LanguageRow'

interface HomeHeroProps {
  intro: Text
  /** The languages the site is available in. */
  locales: readonly Locale[]
  locale: Locale
}

/** What the site is for: a heading and two sentences, with the courtyard drawing. */
export function HomeHero({ intro, locales, locale }: HomeHeroProps): ReactElement {
  return (
    <div className={`bleed ${styles.hero}`}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <LanguageRow locales={locales} locale={locale} />
          <h1>{translator(locale)('home.title')}</h1>
          <LocalText as="p" className={styles.intro} text={intro} locale={locale} />
        </div>
        <div className={styles.art}>
          <HeroArt />
        </div>
      </div>
    </div>
  )
}
