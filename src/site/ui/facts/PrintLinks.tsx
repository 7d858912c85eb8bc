import type { ReactElement } from 'react'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './PrintLinks.module.css'

interface PrintLinksProps {
  /** Links in the page's language: path and label. */
  links: readonly { href: string; words: string }[]
}

/** Links to posters to print and pictures to share, for residents who want to spread the word. */
export function PrintLinks({ links }: PrintLinksProps): ReactElement {
  return (
    <p className={`${styles.links} no-print`}>
      {links.map(({ href, words }) => (
        <a key={href} href={href} rel="nofollow">
          <Icon name="download" />
          {words}
        </a>
      ))}
    </p>
  )
}
