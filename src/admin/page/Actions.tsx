import type { ReactElement } from 'react'
import styles from './Actions.module.css'

/** A row of action links; not printed. */
export function Actions({ links }: { links: readonly { href: string; words: string }[] }): ReactElement {
  return (
    <ul className={styles.actions}>
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  )
}
