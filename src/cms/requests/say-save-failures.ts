import type { AfterErrorHook } from 'payload'
import type { SaveFailure } from '@/src/config/save-failure'
import { isRecord } from '@/src/domain/is-record'
import { label, type Label, languageOf } from '@/src/i18n/admin/words'

const WORDS: Readonly<Record<SaveFailure, Label>> = {
  rowTaken: label('A row belongs to something else already: send it without its id.'),
  sameMoment: label('Somebody else saved at the same moment, so nothing was saved. Save again.'),
  tookTooLong: label('Nothing was saved: it took too long. Save again.'),
  busy: label('The database of the server is held by another program, so nothing was saved. Try again in a moment.'),
  full: label('The disk of the server is full, so nothing was saved.'),
}

/** Says in the reader's language why the database saved nothing; the database itself does not know whom it serves. */
export const saySaveFailures: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const met: unknown = 'originalError' in error ? error.originalError : error
  const failure = isRecord(met) && isRecord(met.data) ? met.data.saveFailure : undefined
  if (typeof failure !== 'string' || !Object.hasOwn(WORDS, failure)) return
  const message = WORDS[failure as SaveFailure][languageOf(req.i18n)]
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message } }
  return { response: { ...result, errors: (result?.errors ?? []).map((one) => ({ ...one, message })) } }
}
