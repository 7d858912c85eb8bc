import type { ReactNode, ReactElement } from 'react'

import { Icon, type IconName } from '@/src/site/ui/icons/Icon'

import styles from './Fact.module.css'

/** One fact in a `dl`: icon, term and value. */
export function Fact({ icon, term, children }: { icon: IconName; term: string; children: ReactNode }): ReactElement {
  return (
    <div className={styles.fact}>
      <dt>
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
