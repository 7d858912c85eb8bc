import type { ReactElement } from 'react'
import { label, type Label } from '@/src/cms/label'
import { type Lack, lacksOf } from '@/src/plans/lacks'
import { loadContent, plan } from '@/src/plans/this-plan'
import { sayIn } from '../in-language.ts'
import styles from './Desk.module.css'
import { Panel } from './Panel.tsx'

const LACKS: Readonly<Record<Lack['code'], Label>> = {
  words: label('Teksten mangler', 'The text is missing'),
  colours: label('Farverne er svære at skelne', 'The colours are hard to tell apart'),
  letters: label('Skrifttyperne har ikke bogstaverne', 'The fonts lack the letters'),
  legal: label('Siden, som loven kræver, mangler', 'The page that the law requires is missing'),
  bodies: label('Organisationen mangler', 'The organisation lacks'),
}

/** What the plan's folder lacks; nothing if it is complete. For administrators only; `Dashboard` has checked that. */
export async function PlanPanel({ language }: { language: 'da' | 'en' }): Promise<ReactElement | null> {
  const say = sayIn(language)
  const lacks = lacksOf(plan, await loadContent())
  if (lacks.length === 0) return null
  return (
    <section className={styles.desk} aria-label={say('Planen', 'The plan')}>
      <div className={styles.panels}>
        <Panel
          title={say('Planen mangler', 'The plan lacks')}
          lines={lacks.map(({ code, what }) => ({
            key: `${code} ${what}`,
            href: null,
            what: LACKS[code][language],
            detail: what,
          }))}
          none=""
          more={{ words: (count) => say(`${count} mere`, `${count} more`), href: '' }}
        />
      </div>
    </section>
  )
}
