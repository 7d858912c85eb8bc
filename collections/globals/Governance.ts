import type { GlobalConfig } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'

/**
 * Who decides what, where the agreements leave it open or another plan differs (docs/decisions/0011): the limit up to
 * which the leader group decides; above it, the board.
 */
export const Governance: GlobalConfig = {
  slug: 'governance',
  label: label('Regler for beslutninger', 'Rules of decision'),
  admin: { group: GROUPS.agreements, hidden: hiddenExceptFor('admin') },
  hooks: { afterChange: [auditGlobalChange] },
  fields: [
    {
      name: 'leaderLimit',
      type: 'number',
      required: true,
      min: 0,
      defaultValue: 50_000,
      label: label('Ledergruppen beslutter op til og med (kr.)', 'The leader group decides up to and including (DKK)'),
      admin: {
        description: label(
          'Ændringer i en delaftale over beløbet besluttes af bestyrelsen. Det er vores læsning af aftalen.',
          'Changes of a sub-agreement above the amount are decided by the board. That is our reading of the agreement.',
        ),
      },
    },
  ],
}
