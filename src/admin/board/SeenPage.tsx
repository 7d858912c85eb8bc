import type { ReactElement } from 'react'
import type { UIFieldServerProps } from 'payload'
import { UNREADABLE } from '@/src/services/board/seen-endpoint'
import { boardPageFrom } from '@/src/services/board/stored-board-page'
import { Actions } from '../page/Actions.tsx'
import { BoardPageView } from './BoardPageView.tsx'
import styles from './SeenPage.module.css'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

/** In a follow-up: the board's page as the board saw it, not in its current state. */
export async function SeenPage({ id, payload, user, i18n }: UIFieldServerProps): Promise<ReactElement> {
  const language = languageOf(i18n)
  const say = sayIn(language)
  if (id === undefined) {
    return (
      <p className={styles.note}>
        {say("When the follow-up is first saved, the board's page is frozen here as it looked.")}
      </p>
    )
  }
  const followUp = await payload.findByID({
    collection: 'follow-ups',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
    select: { seen: true },
  })
  const page = boardPageFrom(followUp?.seen)
  return (
    <section className={styles.seen} aria-label={say('What the board saw')}>
      {page === null ? (
        <p>{followUp?.seen ? UNREADABLE[language] : say('No page was frozen.')}</p>
      ) : (
        <BoardPageView page={page} language={language} frozen>
          <Actions
            links={[
              {
                href: `/api/follow-ups/${id}/seen.pdf`,
                words: say('Get what was seen as a PDF'),
              },
            ]}
          />
        </BoardPageView>
      )}
    </section>
  )
}
