import type { Access, CollectionConfig } from 'payload'
import { hasRole, ROLES } from '@/src/cms/access/roles'
import { auditRights, auditUserDeleted } from '@/src/cms/audit/audit-people'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { wipeAfterDelete } from '@/src/cms/privacy/wipe-erased'
import { LOCALE_CODES, LOCALES, SOURCE_LOCALE } from '@/src/i18n/locales'

const LOCKOUT_MINUTES = 10

const selfOrAdmin: Access = ({ req: { user } }) => {
  if (!user) return false
  return user.role === 'admin' || { id: { equals: user.id } }
}

/** Those who sign in. Only an administrator makes them; each may see and change themselves, but not their role. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('Bruger', 'User'), plural: label('Brugere', 'Users') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'zones'],
    description: label('Medarbejdere, ledergruppe og bestyrelse. Aldrig beboere.', 'Staff, leader group and board. Never residents.'),
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: LOCKOUT_MINUTES * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => req.user != null,
    create: ({ req }) => hasRole(req.user, 'admin'),
    delete: ({ req }) => hasRole(req.user, 'admin'),
    unlock: ({ req }) => hasRole(req.user, 'admin'),
    read: selfOrAdmin,
    update: selfOrAdmin,
  },
  hooks: { afterChange: [auditRights], afterDelete: [auditUserDeleted, wipeAfterDelete] },
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: options('roles', ROLES),
      label: label('Rolle', 'Role'),
      access: { create: ({ req }) => hasRole(req.user, 'admin'), update: ({ req }) => hasRole(req.user, 'admin') },
    },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zoner', 'Zones'),
      access: { create: ({ req }) => hasRole(req.user, 'admin'), update: ({ req }) => hasRole(req.user, 'admin') },
      admin: { condition: (data) => data?.role === 'zoneWorker' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: LOCALE_CODES.filter((code) => code !== SOURCE_LOCALE).map((code) => ({ value: code, label: LOCALES[code].name })),
      label: label('Oversætter til', 'Translates into'),
      access: { create: ({ req }) => hasRole(req.user, 'admin'), update: ({ req }) => hasRole(req.user, 'admin') },
      admin: { condition: (data) => data?.role === 'translator' },
    },
  ],
}
