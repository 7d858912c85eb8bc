import type { GlobalConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/i18n/admin/words'

/**
 * Who decides what, where the agreements leave it open or another plan differs (docs/decisions/0011): the limit up to
 * which the leader group decides; above it, the board.
 */
export const Governance: GlobalConfig = {
  slug: 'governance',
  label: label('Rules of decision'),
  admin: { group: GROUPS.agreements, hidden: hiddenExceptFor('admin') },
  hooks: { afterChange: [auditGlobalChange] },
  fields: [
    {
      name: 'leaderLimit',
      type: 'number',
      required: true,
      min: 0,
      defaultValue: 50_000,
      label: label('The leader group decides up to and including (DKK)'),
      admin: {
        description: label(
          'Changes of a sub-agreement above the amount are decided by the board. That is our reading of the agreement.',
        ),
      },
    },
  ],
}
