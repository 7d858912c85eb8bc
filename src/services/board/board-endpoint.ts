import { type Endpoint, Forbidden } from 'payload'
import { boardPagePdf } from '@/src/formats/print/board-page-pdf'
import { isInternal } from '@/src/cms/access/roles'
import { auditHead } from '@/src/cms/audit/anchor'
import { fileResponse } from '@/src/cms/file-response'
import { loadBoardPage } from './load-board-page.ts'

/** `GET /api/board/page.pdf`: the board's page as of now, for readers of the internal area. */
export const boardPagePdfEndpoint: Endpoint = {
  path: '/board/page.pdf',
  method: 'get',
  handler: async (req) => {
    if (!isInternal(req.user)) throw new Forbidden(req.t)
    const page = await loadBoardPage(req.payload, new Date())
    return fileResponse({
      name: `bestyrelsens-side-${page.on}.pdf`,
      type: 'application/pdf',
      bytes: boardPagePdf(page, await auditHead(req.payload)),
    })
  },
}
