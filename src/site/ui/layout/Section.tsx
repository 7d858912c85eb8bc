import type { ReactNode, ReactElement } from 'react'

import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './Section.module.css'

interface SectionProps {
  /** Id of the heading, and fragment id within the page. */
  id: string
  title: ReactNode
  text?: ReactNode
  /** Link to more of the same. */
  more?: { href: string; label: string }
  children: ReactNode
}

/** A section of a page with its own h2. */
export function Section({ id, title, text, more, children }: SectionProps): ReactElement {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {text !== undefined && <p className={styles.text}>{text}</p>}
      </div>
      {children}
      {more !== undefined && (
        <a className={styles.more} href={more.href}>
          {more.label}
          <Icon name="arrow" />
        </a>
      )}
    </section>
  )
}
