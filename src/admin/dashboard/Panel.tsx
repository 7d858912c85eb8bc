import type { ReactNode, ReactElement } from 'react'
import styles from './Panel.module.css'

/** So many lines are read at a glance; the rest stands in the list. */
const MOST = 6

export interface Line {
  key: string
  href: string | null
  /** Danish, as all content is. */
  what: string
  detail?: string
}

interface Props {
  title: string
  lines: readonly Line[]
  /** What an empty panel says. */
  none: string
  /** To know, not to see to. */
  calm?: boolean
  /** What a panel says with more lines than fit; `href` leads to them all. */
  more: { words: (count: number) => string; href: string }
  children?: ReactNode
}

/** One of the things to look at: how many, and which. */
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
              <span lang="da">{what}</span>
            ) : (
              <a href={href} lang="da">
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
