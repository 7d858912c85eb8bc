import { type CollectionConfig, Forbidden } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { AUDIT_WRITER } from '@/src/cms/audit/append-audit'
import { LOG_READERS } from '@/src/cms/audit/withheld-fields'
import { GROUPS } from '@/src/cms/groups'
import { sealed } from '@/src/cms/sealed'
import { label } from '@/src/i18n/admin/words'

/** Stored as hashed; the admin shows it in words. */
const IN_WORDS = {
  components: {
    Field: '@/src/admin/audit/AuditValue#AuditValue',
    Cell: '@/src/admin/audit/AuditCell#AuditCell',
  },
} as const

/**
 * Who did what, when and why, in the internal area. Written only by `cms/audit`. Each entry carries the hash of the
 * previous one, so a changed or missing entry is detected (`npm run audit:verify`).
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: label('Audit entry'), plural: label('Audit log') },
  defaultSort: '-seq',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'seq',
    defaultColumns: ['at', 'who', 'operation', 'subject', 'reason', 'seq'],
    description: label('Who did what, when and why. It cannot be changed.'),
    hidden: hiddenExceptFor(...LOG_READERS),
  },
  versions: false,
  timestamps: false,
  hooks: {
    beforeChange: [
      sealed.change,
      ({ data, req, context }) => {
        if (context.writer !== AUDIT_WRITER) throw new Forbidden(req.t)
        return data
      },
    ],
    beforeDelete: [sealed.delete],
  },
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, label: label('No.') },
    // Text, because that is what is hashed.
    { name: 'at', type: 'text', required: true, index: true, label: label('When'), admin: IN_WORDS },
    { name: 'who', type: 'text', label: label('Who'), admin: IN_WORDS },
    { name: 'role', type: 'text', label: label('Role'), admin: IN_WORDS },
    { name: 'operation', type: 'text', required: true, index: true, label: label('What'), admin: IN_WORDS },
    // Not `collection`: Mongoose reserves that name.
    { name: 'subject', type: 'text', required: true, index: true, label: label('About'), admin: IN_WORDS },
    { name: 'document', type: 'text', index: true, label: label('Document'), admin: IN_WORDS },
    // Not a `code` field: Payload loads that editor from a third-party server.
    {
      name: 'changes',
      type: 'textarea',
      required: true,
      label: label('Before and after'),
      admin: { components: { Field: '@/src/admin/audit/BeforeAfter#BeforeAfter' } },
    },
    { name: 'reason', type: 'textarea', label: label('Why'), admin: IN_WORDS },
    { name: 'language', type: 'text', label: label('In the language'), admin: IN_WORDS },
    // The hash of each part; hashed in place of the words (`src/domain/audit/record.ts`).
    { name: 'parts', type: 'textarea', admin: { hidden: true } },
    { name: 'redactions', type: 'textarea', admin: { hidden: true } },
    // The salts of the part hashes. Hidden: with a salt, a guess could be verified.
    { name: 'salts', type: 'textarea', admin: { hidden: true } },
    // The entry as hashed before part hashes existed, if not every reader may read all of it.
    { name: 'original', type: 'textarea', admin: { hidden: true } },
    { name: 'previousHash', type: 'text', label: label('Previous seal') },
    { name: 'hash', type: 'text', required: true, label: label('Seal') },
    // Can only be computed with PAYLOAD_SECRET.
    { name: 'key', type: 'text', admin: { hidden: true } },
  ],
}
