import { loadBoardPage } from '@/src/services/board/load-board-page'
import { dateOf, toLocal } from '@/src/domain/time/copenhagen'
import { Actions } from '../page/Actions.tsx'
import { internalPage } from '../page/internal-page.tsx'
import { BoardPageView } from './BoardPageView.tsx'
import { label } from '@/src/i18n/admin/words'

/** `/admin/bestyrelse`: the board's page in its current state. */
export const BoardView = internalPage('board', label("The board's page"), async ({ payload, language, say }) => {
  const now = new Date()
  const year = Number(dateOf(toLocal(now)).slice(0, 4))
  return (
    <BoardPageView page={await loadBoardPage(payload, now)} language={language}>
      <Actions
        links={[
          { href: '/api/board/page.pdf', words: say('Get it as a PDF') },
          {
            href: `/api/audit-pack/${year}.zip`,
            words: say("The auditor's pack {{year}}", { year }),
          },
          {
            href: `/api/audit-pack/${year - 1}.zip`,
            words: say("The auditor's pack {{year}}", { year: year - 1 }),
          },
        ]}
      />
    </BoardPageView>
  )
})
