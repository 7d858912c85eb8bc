import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { idOf } from '@/src/content/relations'
import { agreementPdf } from '@/src/formats/print/agreement-pdf'
import { agreementDocx } from '@/src/formats/tables/agreement-docx'
import { editionFrom, planOf } from '../agreements/editions.ts'

/** Words were taken out of an edition: its PDF and Word file are made again from what is left, in place of those that held them. */
export async function printEditionAnew(payload: Payload, id: string): Promise<void> {
  const asServer = { overrideAccess: true, depth: 0 } as const
  const stored = await payload.findByID({ collection: 'editions', id, ...asServer })
  const plan = await planOf(payload)
  const edition = editionFrom(stored)
  const made = { pdf: agreementPdf(edition, plan), docx: await agreementDocx(edition, plan) }
  for (const kind of ['pdf', 'docx'] as const) {
    const file = idOf(stored[kind])
    if (file === null) continue
    const { filename } = await payload.findByID({ collection: 'files', id: file, ...asServer })
    await writeFile(path.join(payload.collections.files.config.upload.staticDir ?? '', path.basename(filename ?? '')), made[kind])
  }
}
