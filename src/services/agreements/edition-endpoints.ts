import { APIError, type Endpoint } from 'payload'
import { FILE_KINDS } from '@/src/domain/files/file-kind'
import { fileResponse } from '@/src/cms/file-response'
import { editionFile, NotPrinted } from './edition-file.ts'

const CONFLICT = 409

const IN_DANISH: Readonly<Record<NotPrinted['why'], (key: string) => string>> = {
  seal: (key) =>
    `Seglet på udgave ${key} passer ikke: der står noget andet, end der blev vedtaget. Den skrives ikke ud.`,
  content: (key) => `Udgave ${key} kan ikke læses: det, der er gemt, er ingen aftale. Den skrives ikke ud.`,
}

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
      const message = req.i18n.language === 'da' ? IN_DANISH[error.why](edition.key) : error.message
      throw new APIError(message, CONFLICT, null, true)
    }
  },
}))
