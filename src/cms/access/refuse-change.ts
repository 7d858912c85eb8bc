import { APIError, type FieldHook, type FieldHookArgs, type TypeWithID } from 'payload'
import { may } from './may.ts'
import type { Row } from './rights.ts'
import { hasRole } from './roles.ts'
import { languageOf, sayIn } from '@/src/i18n/admin/words'

const FORBIDDEN = 403

/**
 * Refuses, with a message, a field change by a user without the right. Sending the stored value back is not a change.
 */
export function refuseChange(row: Row): FieldHook {
  return ({ operation, overrideAccess, req, value, previousValue, path }: FieldHookArgs<TypeWithID, unknown>) => {
    const isChange = operation === 'update' && value !== undefined && plain(value) !== plain(previousValue)
    // A translator's form sends all facts unchanged. What it sends for them is ignored, not refused.
    if (overrideAccess || !isChange || may(row, req.user) || hasRole(req.user, 'translator')) return value
    const name = path.join('.')
    throw new APIError(
      sayIn(languageOf(req.i18n))(
        'Only the secretariat can change "{{name}}": addresses, paper and figures hang on it. Nothing was saved.',
        { name },
      ),
      FORBIDDEN,
      null,
      true,
    )
  }
}

/** Forms send numbers as text, and relations may come with their document. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value)
}
