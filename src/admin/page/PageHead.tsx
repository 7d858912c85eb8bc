import type { ReactNode, ReactElement } from 'react'
import styles from './PageHead.module.css'

/** Title and lead of a page. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: string
  lead: string | null
  children?: ReactNode
}): ReactElement {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {lead !== null && <p>{lead}</p>}
      {children}
    </header>
  )
}
