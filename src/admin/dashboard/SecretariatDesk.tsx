import type { ReactElement } from 'react'
import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { toLocal } from '@/src/domain/time/copenhagen'
import { DECISION_WORDS, STATE_WORDS } from '@/src/formats/board-words'
import { formatDay } from '@/src/i18n/format'
import { loadSecretariat } from '@/src/services/dashboard/load-secretariat'
import { adminUrl, documentUrl } from '@/src/cms/admin-paths'
import { Actions } from '../page/Actions.tsx'
import styles from './Desk.module.css'
import { Panel } from './Panel.tsx'
import { type AdminLanguage, label, type Label, nameIn, sayIn } from '@/src/i18n/admin/words'

const BASES: Readonly<Record<CountBasis, Label>> = {
  persons: label('new persons'),
  participations: label('participations'),
  sessions: label('sessions held'),
}

/** The secretariat's tasks, each with a link. `Dashboard` has checked the reader's role. */
export async function SecretariatDesk({
  payload,
  language,
}: {
  payload: Payload
  language: AdminLanguage
}): Promise<ReactElement> {
  const say = sayIn(language)
  const now = new Date()
  const { documents, milestones, missing, entries, waiting, drifts } = await loadSecretariat(payload, now)
  const more = (count: number) => say('and {{count}} more', { count })
  const all = (collection: string) => ({ words: more, href: documentUrl(collection) })
  return (
    <section className={styles.desk} aria-label={say('What is waiting')}>
      <Actions
        links={[
          { href: adminUrl('logbook'), words: say('Log an activity') },
          { href: adminUrl('board'), words: say("The board's page") },
          { href: adminUrl('agreements'), words: say('Agreements in force') },
          { href: adminUrl('yearWheel'), words: say('Year wheel') },
          {
            href: `/api/audit-pack/${toLocal(now).slice(0, 4)}.zip`,
            words: say("The auditor's pack"),
          },
        ]}
      />
      <div className={styles.panels}>
        <Panel
          title={say('Changes and figures on their way')}
          none={say('Nothing waits for anybody.')}
          lines={waiting.map(({ what, who, kind, href }, at) => ({
            key: `${what} ${at}`,
            href,
            what,
            detail: `${nameIn(language, who)} · ${DECISION_WORDS[kind][language]}`,
          }))}
          more={all('changes')}
        />
        <Panel
          title={say('Figures that the logbook no longer says')}
          none={say('All closed figures agree with the logbook.')}
          lines={drifts.map(({ what, href }) => ({ key: what, href, what }))}
          more={all('measurements')}
        />
        <Panel
          title={say('Documents to see to')}
          none={say('All required documents are in force.')}
          lines={documents.map(({ id, title, detail, state }) => ({
            key: id,
            href: documentUrl('documents', id),
            what: title,
            detail: [STATE_WORDS[state][language], detail].filter(Boolean).join(' · '),
          }))}
          more={all('documents')}
        />
        <Panel
          title={say('Milestones that are late')}
          none={say('No milestones are late.')}
          lines={milestones.map(({ id, title, to }) => ({
            key: id,
            href: documentUrl('milestones', id),
            what: title,
            detail: formatDay(to, language),
          }))}
          more={all('milestones')}
        />
        <Panel
          title={
            missing === null
              ? say('Measurements')
              : say('Indicators without a figure for {{period}}', { period: missing.period })
          }
          none={missing === null ? say('No period covers today. Make one.') : say('All indicators are measured.')}
          lines={(missing?.indicators ?? []).map(({ id, code, name }) => ({
            key: id,
            href: documentUrl('indicators', id),
            what: `${code} ${name}`,
          }))}
          more={all('indicators')}
        >
          <a className={styles.do} href={documentUrl('measurements', 'create')}>
            {say('Write a measurement')}
          </a>
        </Panel>
        <Panel
          calm
          title={say('Offers in the logbook this month')}
          none={say('Nothing has been written yet.')}
          lines={entries.map(({ id, title, entries: count, sums }) => ({
            key: id,
            href: `${documentUrl('log-entries')}?where[activity][equals]=${id}`,
            what: title,
            detail: [
              say(count === 1 ? '{{count}} entry' : '{{count}} entries', { count }),
              ...sums.map(({ basis, sum }) => `${sum} ${BASES[basis][language]}`),
            ].join(' · '),
          }))}
          more={all('log-entries')}
        />
      </div>
    </section>
  )
}
