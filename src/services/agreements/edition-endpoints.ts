import { APIError, type Endpoint } from 'payload'
import { FILE_KINDS } from '@/src/domain/files/file-kind'
import { fileResponse } from '@/src/cms/file-response'
import { editionFile, NotPrinted } from './edition-file.ts'
import { languageOf, type Phrase, sayIn } from '@/src/i18n/admin/words'

const CONFLICT = 409

const WHY = {
  seal: 'The seal of edition {{key}} does not fit: what stands there is not what was decided. It is not printed.',
  content: 'Edition {{key}} cannot be read: what is stored is no agreement. It is not printed.',
} as const satisfies Readonly<Record<NotPrinted['why'], Phrase>>

/** `GET /api/editions/{id}/aftale.pdf` and `aftale.docx`: an edition as a file, for those who may read it. */
export const editionEndpoints: Endpoint[] = (['pdf', 'docx'] as const).map((kind) => ({
  path: `/:id/aftale.${kind}`,
  method: 'get',
  handler: async (req) => {
    const edition = await req.payload.findByID({
      collection: 'editions',
      id: String(req.routeParams?.id),
      overrideAccess: false,
      user: req.user,
      depth: 0,
    })
    try {
      return fileResponse({ ...(await editionFile(req.payload, edition, kind)), type: FILE_KINDS[kind].type })
    } catch (error) {
      if (!(error instanceof NotPrinted)) throw error
      const message = sayIn(languageOf(req.i18n))(WHY[error.why], { key: edition.key })
      throw new APIError(message, CONFLICT, null, true)
    }
  },
}))
