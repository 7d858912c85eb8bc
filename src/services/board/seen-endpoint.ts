import { APIError, type Endpoint, Forbidden } from 'payload'
import { isInternal } from '@/src/cms/access/roles'
import { acceptanceOf } from './acceptance-of.ts'
import { boardPageFrom } from './stored-board-page.ts'
import { fileResponse } from '@/src/cms/file-response'
import { boardPagePdf } from '@/src/formats/print/board-page-pdf'
import { label, languageOf } from '@/src/i18n/admin/words'

const NOT_FOUND = 404
const CONFLICT = 409

/** Error about the page stored in a follow-up. */
export const UNREADABLE = label("What was seen cannot be read: what is stored is not the board's page.")

/** `GET /follow-ups/:id/seen.pdf`: the board's page as the board saw it. */
export const seenEndpoint: Endpoint = {
  path: '/:id/seen.pdf',
  method: 'get',
  handler: async ({ payload, user, routeParams, t, i18n }) => {
    if (!isInternal(user)) throw new Forbidden(t)
    const followUp = await payload.findByID({
      collection: 'follow-ups',
      id: String(routeParams?.id),
      depth: 0,
      overrideAccess: false,
      user,
      disableErrors: true,
      select: { seen: true },
    })
    const page = boardPageFrom(followUp?.seen)
    if (page === null) {
      if (!followUp?.seen) throw new APIError('Not found', NOT_FOUND)
      throw new APIError(UNREADABLE[languageOf(i18n)], CONFLICT, null, true)
    }
    return fileResponse({
      name: `bestyrelsens-side-set-${page.on}.pdf`,
      type: 'application/pdf',
      bytes: boardPagePdf(page, followUp && (await acceptanceOf(payload, followUp.id))),
    })
  },
}
