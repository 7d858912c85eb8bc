import type { Field, GlobalConfig, NumberField, SelectField } from 'payload'
import { hiddenExceptFor } from '@/src/cms/access/hidden-except-for'
import { auditGlobalChange } from '@/src/cms/audit/audit-hooks'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label, type Label } from '@/src/cms/label'
import type { AgreementKind } from '@/src/domain/agreements/agreement-content'
import type { DecidingBody } from '@/src/domain/agreements/deciding-body'

/**
 * Who decides what (docs/decisions/0011): for each part of the rule the body that plays it, by name, and how far it may
 * go. The parts are fixed, since the roles and the rule know them; the board decides what nobody else may.
 */
export const Governance: GlobalConfig = {
  slug: 'governance',
  label: label('Regler for beslutninger', 'Rules of decision'),
  admin: { group: GROUPS.agreements, hidden: hiddenExceptFor('admin') },
  hooks: { afterChange: [auditGlobalChange] },
  fields: [
    body('leader', label('Den lokale ledergruppe', 'The local leader group'), [
      kinds(['sub'], label('Kan beslutte ændringer i', 'May decide changes of')),
      limit(),
    ]),
    body('board', label('Bestyrelsen: beslutter alt andet', 'The board: decides everything else')),
    body('fund', label('Fonden: har intet login', 'The fund: has no login'), [
      kinds(['strategic'], label('Skal bagefter godkende ændringer i', 'Must afterwards approve changes of')),
    ]),
  ],
}

/** Names are not content for residents, so they exist only in the admin's languages; Danish is what is printed. */
function body(code: DecidingBody, part: Label, mandate: Field[] = []): Field {
  const name = (language: 'da' | 'en', words: Label): Field => ({
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
        label: label('Navn', 'Name'),
        fields: [
          {
            type: 'row',
            fields: [name('da', label('På dansk', 'In Danish')), name('en', label('På engelsk', 'In English'))],
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
    label: label('Op til og med (kr.)', 'Up to and including (DKK)'),
    admin: {
      description: label(
        'Ændringer over beløbet besluttes af bestyrelsen. Det er vores læsning af aftalen.',
        'Changes above the amount are decided by the board. That is our reading of the agreement.',
      ),
    },
  }
}
