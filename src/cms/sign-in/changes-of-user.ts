import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { AuditEntry } from '../audit/append-audit.ts'
import { sealOfAddress } from './note.ts'

/**
 * How a user's rights differ between before and after. The address is logged as a keyed hash, because some readers of
 * the log may not read users.
 */
export function changesOfUser(req: PayloadRequest, before: User | null, after: User | null): AuditEntry['changes'] {
  const [was, is] = [before, after].map((user) => ({
    role: user?.role ?? null,
    zones: idsOf(user?.zones),
    languages: idsOf(user?.languages),
    address: user ? sealOfAddress(req.payload.secret, user.email) : null,
  }))
  const names = ['role', 'zones', 'languages', 'address'] as const
  return Object.fromEntries(
    names.flatMap((name) =>
      JSON.stringify(was?.[name]) === JSON.stringify(is?.[name])
        ? []
        : [[name, { before: was?.[name], after: is?.[name] }]],
    ),
  )
}

function idsOf(values: readonly unknown[] | null | undefined): unknown {
  const ids = (values ?? []).map(
    (value) => (typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value) as unknown,
  )
  return ids.length === 0 ? null : ids
}
