import type { ReactElement } from 'react'
import { type Lack, lacksOf } from '@/src/plans/lacks'
import { loadContent, plan } from '@/src/plans/this-plan'
import styles from './Desk.module.css'
import { Panel } from './Panel.tsx'
import { type AdminLanguage, label, type Label, sayIn } from '@/src/i18n/admin/words'

const LACKS: Readonly<Record<Lack['code'], Label>> = {
  basics: label('What every plan has is missing'),
  words: label('The text is missing'),
  unused: label('The text belongs to nothing'),
  colours: label('The colours are hard to tell apart'),
  letters: label('The fonts lack the letters'),
  legal: label('The page that the law requires is missing'),
  bodies: label('The organisation lacks'),
  needs: label('Residents cannot choose the topic'),
  references: label('It names what it does not hold'),
}

/** What the plan's folder lacks; nothing if it is complete. For administrators only; `Dashboard` has checked that. */
export async function PlanPanel({ language }: { language: AdminLanguage }): Promise<ReactElement | null> {
  const say = sayIn(language)
  const lacks = lacksOf(plan, await loadContent())
  if (lacks.length === 0) return null
  return (
    <section className={styles.desk} aria-label={say('The plan')}>
      <div className={styles.panels}>
        <Panel
          title={say('The plan lacks')}
          lines={lacks.map(({ code, what }) => ({
            key: `${code} ${what}`,
            href: null,
            what: LACKS[code][language],
            detail: what,
          }))}
          none=""
          more={{ words: (count) => say('{{count}} more', { count }), href: '' }}
        />
      </div>
    </section>
  )
}
