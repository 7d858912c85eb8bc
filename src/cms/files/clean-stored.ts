import type { Payload } from 'payload'
import { readStored, type UploadSlug } from './stored-file.ts'
import { idOf } from '@/src/content/relations'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { serverRequest, writer } from '../write.ts'
import { needsCleaning } from './cleaned.ts'
import type { ReceivedFile } from './receive-file.ts'
import { AS_SERVER } from '../access/as-server.ts'

/** The result for one stored file that held metadata. */
export interface CleanedFile {
  collection: UploadSlug
  name: string
  /** `evidence`: left as it is, since its checksum may be in an auditor's pack. */
  outcome: 'cleaned' | 'missing' | 'failed' | 'evidence'
  /** In English, for the server's operator. */
  why?: string
}

/**
 * Cleans files stored before cleaning on arrival was introduced. File names stay the same, so that links in sent mails
 * keep working. Can be interrupted and restarted: clean files are skipped. Yields one result per file found. Run by the
 * server's operator.
 */
export async function* cleanStored(payload: Payload, { evidence }: { evidence: boolean }): AsyncGenerator<CleanedFile> {
  const sums = evidence ? new Set<string>() : await evidenceOf(payload)
  for (const collection of ['media', 'files'] as const) {
    const { docs } = await payload.find({
      collection,
      ...AS_SERVER,
      pagination: false,
      select: { filename: true, originalName: true, mimeType: true },
    })
    for (const { id, filename, originalName, mimeType } of docs) {
      if (!filename) continue
      const named = { collection, name: filename }
      const data = await readStored(payload, collection, filename)
      if (data === null) {
        yield { ...named, outcome: 'missing' }
        continue
      }
      try {
        if (!(await needsCleaning(data, filename))) continue
        if (collection === 'files' && sums.has(id)) {
          yield { ...named, outcome: 'evidence' }
          continue
        }
        const file: ReceivedFile = {
          name: filename,
          originalName: originalName ?? filename,
          mimetype: mimeType ?? '',
          data,
          size: data.length,
        }
        await writer(await serverRequest(payload)).update({
          collection,
          id,
          ...AS_SERVER,
          locale: SOURCE_LOCALE,
          data: {},
          file,
          overwriteExistingFiles: true,
        })
        yield { ...named, outcome: 'cleaned' }
      } catch (error) {
        yield { ...named, outcome: 'failed', why: error instanceof Error ? error.message : String(error) }
      }
    }
  }
}

/** The files that measurements are based on: an auditor was given their SHA-256. */
async function evidenceOf(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'measurements',
    ...AS_SERVER,
    pagination: false,
    where: { evidence: { exists: true } },
    select: { evidence: true },
  })
  return new Set(docs.flatMap(({ evidence }) => idOf(evidence) ?? []))
}
