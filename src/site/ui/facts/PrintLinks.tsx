import type { ReactElement } from 'react'
import { Icon } from '@/src/site/ui/icons/Icon'

import styles from './PrintLinks.module.css'

interface PrintLinksProps {
  /** Paths, in the language of the page, and what each is called. */
  links: readonly { href: string; words: string }[]
}

/** For the neighbour who wants to tell others: sheets to hang up, and pictures to send on. */
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
