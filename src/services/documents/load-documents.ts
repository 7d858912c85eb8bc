import type { Payload } from 'payload'
import { documentState, type DocumentState } from '@/src/domain/documents/document-state'
import type { LocalDate } from '@/src/domain/recurrence/series'
import { dayOf } from '@/src/domain/recurrence/stored-series'
import { formatDay } from '@/src/i18n/format'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { editionsInForce } from '../agreements/editions-in-force.ts'
import { idOf } from '@/src/content/relations'
import { sayInSource } from '@/src/i18n/admin/words'

export interface KeptDocument {
  id: string
  title: string
  /** Who is responsible, and until when it is valid, in Danish. */
  detail: string
  state: DocumentState
  required: boolean
  /** Whether its file is the edition in force. */
  isAgreement: boolean
}

/** The plan's documents and their state on a Danish day. An agreement's file is its edition in force. */
export async function loadDocuments(payload: Payload, today: LocalDate): Promise<KeptDocument[]> {
  // For readers of the internal area; the caller has checked that.
  const [{ docs }, inForce] = await Promise.all([
    payload.find({ collection: 'documents', overrideAccess: true, depth: 0, pagination: false, sort: 'title' }),
    editionsInForce(payload, today),
  ])
  return docs.map(({ id, title, file, agreement, responsible, dueOn, validUntil, required }) => {
    const edition = inForce.find((one) => one.agreement === idOf(agreement))
    const until = validUntil ? dayOf(validUntil) : null
    const state = documentState(
      { hasFile: Boolean(file) || edition !== undefined, dueOn: dueOn ? dayOf(dueOn) : null, validUntil: until },
      today,
    )
    const detail = [
      responsible,
      until ? sayInSource('in force until {{day}}', { day: formatDay(until, SOURCE_LOCALE) }) : null,
    ]
      .filter((part) => part)
      .join(', ')
    return { id, title, detail, state, required: required ?? false, isAgreement: agreement != null }
  })
}
