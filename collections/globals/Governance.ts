import type { Field, GlobalConfig, NumberField, SelectField } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'
import { type AdminLanguage, label, type Label } from '@/src/i18n/admin/words'

/**
 * Who decides what (docs/decisions/0011): for each part of the rule the body that plays it, by name, and how far it may
 * go. The parts are fixed, since the roles and the rule know them; the board decides what nobody else may.
 */
export const Governance: GlobalConfig = {
  slug: 'governance',
  label: label('Rules of decision'),
  admin: { group: GROUPS.agreements, hidden: hiddenExceptFor('admin') },
  hooks: { afterChange: [auditGlobalChange] },
  fields: [
    body('leader', label('The local leader group'), [kinds(['sub'], label('May decide changes of')), limit()]),
    body('board', label('The board: decides everything else')),
    body('fund', label('The fund: has no login'), [kinds(['strategic'], label('Must afterwards approve changes of'))]),
  ],
}

/** Names are not content for residents, so they exist only in the admin's languages; Danish is what is printed. */
function body(code: DecidingBody, part: Label, mandate: Field[] = []): Field {
  const name = (language: AdminLanguage, words: Label): Field => ({
    name: language,
    type: 'text',
    required: true,
    maxLength: 120,
    label: words,
    hooks: { beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value)] },
  })
  return {
    name: code,
    type: 'group',
    label: part,
    fields: [
      {
        name: 'name',
        type: 'group',
        label: label('Name'),
        fields: [
          {
            type: 'row',
            fields: [name('da', label('In Danish')), name('en', label('In English'))],
          },
        ],
      },
      ...mandate,
    ],
  }
}

function kinds(defaultValue: AgreementKind[], words: Label): SelectField {
  return {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    defaultValue,
    options: options('agreementKinds', ['strategic', 'sub']),
    label: words,
  }
}

function limit(): NumberField {
  return {
    name: 'limit',
    type: 'number',
    required: true,
    min: 0,
    defaultValue: 50_000,
    label: label('Up to and including (DKK)'),
    admin: {
      description: label('Changes above the amount are decided by the board. That is our reading of the agreement.'),
    },
  }
}
