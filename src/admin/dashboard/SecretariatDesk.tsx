import type { ReactElement } from 'react'
import type { Payload } from 'payload'
import type { CountBasis } from '@/src/domain/indicators/indicator'
import { toLocal } from '@/src/domain/time/copenhagen'
import { DECISION_WORDS, STATE_WORDS } from '@/src/formats/board-words'
import { formatDay } from '@/src/i18n/format'
import { loadSecretariat } from '@/src/services/dashboard/load-secretariat'
import { label, type Label } from '@/src/cms/label'
import { adminUrl, documentUrl } from '@/src/cms/admin-paths'
import { sayIn } from '../in-language.ts'
import { Actions } from '../page/Actions.tsx'
import styles from './Desk.module.css'
import { Panel } from './Panel.tsx'

const BASES: Readonly<Record<CountBasis, Label>> = {
  persons: label('nye personer', 'new persons'),
  participations: label('deltagelser', 'participations'),
  sessions: label('gange holdt', 'sessions held'),
}

/** The secretariat's tasks, each with a link. `Dashboard` has checked the reader's role. */
export async function SecretariatDesk({
  payload,
  language,
}: {
  payload: Payload
  language: 'da' | 'en'
}): Promise<ReactElement> {
  const say = sayIn(language)
  const now = new Date()
  const { documents, milestones, missing, entries, waiting, drifts } = await loadSecretariat(payload, now)
  const more = (count: number) => say(`og ${count} til`, `and ${count} more`)
  const all = (collection: string) => ({ words: more, href: documentUrl(collection) })
  return (
    <section className={styles.desk} aria-label={say('Det, der venter', 'What is waiting')}>
      <Actions
        links={[
          { href: adminUrl('logbook'), words: say('Skriv i logbogen', 'Log an activity') },
          { href: adminUrl('board'), words: say('Bestyrelsens side', "The board's page") },
          { href: adminUrl('agreements'), words: say('Aftaler, der gælder', 'Agreements in force') },
          { href: adminUrl('yearWheel'), words: say('Årshjul', 'Year wheel') },
          {
            href: `/api/audit-pack/${toLocal(now).slice(0, 4)}.zip`,
            words: say('Revisorens pakke', "The auditor's pack"),
          },
        ]}
      />
      <div className={styles.panels}>
        <Panel
          title={say('Ændringer og tal på vej', 'Changes and figures on their way')}
          none={say('Intet venter på nogen.', 'Nothing waits for anybody.')}
          lines={waiting.map(({ what, who, kind, href }, at) => ({
            key: `${what} ${at}`,
            href,
            what,
            detail: `${who[language]} · ${DECISION_WORDS[kind][language]}`,
          }))}
          more={all('changes')}
        />
        <Panel
          title={say('Tal, som logbogen ikke længere siger', 'Figures that the logbook no longer says')}
          none={say('Alle lukkede tal passer til logbogen.', 'All closed figures agree with the logbook.')}
          lines={drifts.map(({ what, href }) => ({ key: what, href, what }))}
          more={all('measurements')}
        />
        <Panel
          title={say('Dokumenter at tage hånd om', 'Documents to see to')}
          none={say('Alle krævede dokumenter gælder.', 'All required documents are in force.')}
          lines={documents.map(({ id, title, detail, state }) => ({
            key: id,
            href: documentUrl('documents', id),
            what: title,
            detail: [STATE_WORDS[state][language], detail].filter(Boolean).join(' · '),
          }))}
          more={all('documents')}
        />
        <Panel
          title={say('Milepæle, der er overskredet', 'Milestones that are late')}
          none={say('Ingen milepæle er overskredet.', 'No milestones are late.')}
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
              ? say('Målinger', 'Measurements')
              : say(`Indikatorer uden tal for ${missing.period}`, `Indicators without a figure for ${missing.period}`)
          }
          none={
            missing === null
              ? say('Ingen periode dækker i dag. Opret en.', 'No period covers today. Make one.')
              : say('Alle indikatorer er målt.', 'All indicators are measured.')
          }
          lines={(missing?.indicators ?? []).map(({ id, code, name }) => ({
            key: id,
            href: documentUrl('indicators', id),
            what: `${code} ${name}`,
          }))}
          more={all('indicators')}
        >
          <a className={styles.do} href={documentUrl('measurements', 'create')}>
            {say('Skriv en måling', 'Write a measurement')}
          </a>
        </Panel>
        <Panel
          calm
          title={say('Tilbud i logbogen i denne måned', 'Offers in the logbook this month')}
          none={say('Der er ikke skrevet noget endnu.', 'Nothing has been written yet.')}
          lines={entries.map(({ id, title, entries: count, sums }) => ({
            key: id,
            href: `${documentUrl('log-entries')}?where[activity][equals]=${id}`,
            what: title,
            detail: [
              say(
                `${count} ${count === 1 ? 'indførsel' : 'indførsler'}`,
                `${count} ${count === 1 ? 'entry' : 'entries'}`,
              ),
              ...sums.map(({ basis, sum }) => `${sum} ${BASES[basis][language]}`),
            ].join(' · '),
          }))}
          more={all('log-entries')}
        />
      </div>
    </section>
  )
}
