import { SOURCE_LOCALE } from '@/src/i18n/locales'
import type { ReactNode, ReactElement } from 'react'
import styles from './Panel.module.css'

/** Maximum number of lines: what can be read at a glance. The list shows the rest. */
const MOST = 6

export interface Line {
  key: string
  href: string | null
  /** In Danish, like all content. */
  what: string
  detail?: string
}

interface Props {
  title: string
  lines: readonly Line[]
  /** Text of an empty panel. */
  none: string
  /** For information, not a task. */
  calm?: boolean
  /** Text when there are more lines than fit; `href` links to all of them. */
  more: { words: (count: number) => string; href: string }
  children?: ReactNode
}

/** A panel with the number of items and the first of them. */
export function Panel({ title, lines, none, calm = false, more, children }: Props): ReactElement {
  return (
    <section className={styles.panel} data-empty={lines.length === 0} data-calm={calm}>
      <h3>
        <span className={styles.count}>{lines.length === 0 && !calm ? '✓' : lines.length}</span> {title}
      </h3>
      {lines.length === 0 && <p className={styles.soft}>{none}</p>}
      <ul>
        {lines.slice(0, MOST).map(({ key, href, what, detail }) => (
          <li key={key}>
            {href === null ? (
              <span lang={SOURCE_LOCALE}>{what}</span>
            ) : (
              <a href={href} lang={SOURCE_LOCALE}>
                {what}
              </a>
            )}
            {detail && <span className={styles.soft}>{detail}</span>}
          </li>
        ))}
      </ul>
      {lines.length > MOST && (
        <a className={styles.more} href={more.href}>
          {more.words(lines.length - MOST)}
        </a>
      )}
      {children}
    </section>
  )
}
