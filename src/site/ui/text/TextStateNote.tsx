import type { ReactElement } from 'react'
import type { Locale } from '@/src/i18n/locales'
import { translator } from '@/src/i18n/translator'
import type { Text } from '@/src/site/data/view-models'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './TextStateNote.module.css'
import { worstState } from './worst-state'

interface TextStateNoteProps {
  /** All texts of the page, or of the section that the note is for. */
  texts: readonly (Pick<Text, 'state'> | null | undefined)[]
  locale: Locale
}

/** One line on the translation state of the page's texts. Renders nothing if all are reliable. */
export function TextStateNote({ texts, locale }: TextStateNoteProps): ReactElement | null {
  const state = worstState(texts)
  if (state === null) return null
  return (
    <p className={styles.note}>
      <Icon name="language" />
      <span>{translator(locale)(`vocabulary.textState.${state}`)}</span>
    </p>
  )
}
