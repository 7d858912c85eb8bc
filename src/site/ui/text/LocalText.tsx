import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import type { Text } from '@/src/site/data/view-models'

import { foreign } from './foreign'

interface LocalTextProps {
  text: Text
  /** The page's language. */
  locale: Locale
  as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'strong' | 'li'
  className?: string
  id?: string
}

/** A text marked with `lang` and `dir` if its language is not the page's. */
export function LocalText({ text, locale, as: Tag = 'span', className, id }: LocalTextProps): ReactElement {
  return (
    <Tag className={className} id={id} {...foreign(text.lang, locale)}>
      {text.value}
    </Tag>
  )
}
