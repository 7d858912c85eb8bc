import type { ReactElement } from 'react'
import { groupPoints } from '@/src/domain/newsletters/group-points'
import type { Locale } from '@/src/i18n/locales'
import type { Paragraph } from '@/src/site/data/view-models'
import { foreign } from '@/src/site/ui/text/foreign'
import styles from '@/src/site/ui/text/RichTextView.module.css'

interface ParagraphsProps {
  paragraphs: readonly Paragraph[]
  /** The language the paragraphs are actually in. */
  lang: Locale
  locale: Locale
}

/** Paragraphs and lists of a newsletter. */
export function Paragraphs({ paragraphs, lang, locale }: ParagraphsProps): ReactElement {
  return (
    <div className={styles.prose} {...foreign(lang, locale)}>
      {groupPoints(paragraphs).map((group, index) =>
        group[0]?.kind === 'point' ? (
          <ul key={index}>
            {group.map(({ runs }, point) => (
              <li key={point}>
                <Runs runs={runs} />
              </li>
            ))}
          </ul>
        ) : (
          <p key={index}>{group[0] && <Runs runs={group[0].runs} />}</p>
        ),
      )}
    </div>
  )
}

function Runs({ runs }: Pick<Paragraph, 'runs'>) {
  return runs.map(({ text, strong, href }, index) => {
    if (text === '\n') return <br key={index} />
    const words = strong ? <strong>{text}</strong> : text
    return href === null ? (
      <span key={index}>{words}</span>
    ) : (
      <a key={index} href={href}>
        {words}
      </a>
    )
  })
}
