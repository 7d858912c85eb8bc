import { APIError, type FieldHook, type FieldHookArgs, type TypeWithID } from 'payload'
import { may } from './may.ts'
import type { Row } from './rights.ts'
import { hasRole } from './roles.ts'

const FORBIDDEN = 403

/** Refuses, in a sentence, that somebody changes a field who may not. Sent as it stands, it is no change. */
export function refuseChange(row: Row): FieldHook {
  return ({ operation, overrideAccess, req, value, previousValue, path }: FieldHookArgs<TypeWithID, unknown>) => {
    const isChange = operation === 'update' && value !== undefined && plain(value) !== plain(previousValue)
    // A translator's form sends all facts, and changes none: they are passed over.
    if (overrideAccess || !isChange || may(row, req.user) || hasRole(req.user, 'translator')) return value
    const name = path.join('.')
    throw new APIError(
      req.i18n.language === 'da'
        ? `"${name}" kan kun ændres af sekretariatet: adresser, papir og tal hænger på det. Intet blev gemt.`
        : `Only the secretariat can change "${name}": addresses, paper and figures hang on it. Nothing was saved.`,
      FORBIDDEN,
      null,
      true,
    )
  }
}

/** Numbers come as text from forms, relations with their document. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value)
}
