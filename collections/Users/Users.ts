import type { CollectionConfig } from 'payload'
import { ROLES } from '@/src/cms/access/roles'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { LOCALE_CODES, LOCALES, SOURCE_LOCALE } from '@/src/i18n/locales'

const LOCKOUT_MINUTES = 10

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
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: options('roles', ROLES),
      label: label('Rolle', 'Role'),
    },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zoner', 'Zones'),
      admin: { condition: (data) => data?.role === 'zoneWorker' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: LOCALE_CODES.filter((code) => code !== SOURCE_LOCALE).map((code) => ({ value: code, label: LOCALES[code].name })),
      label: label('Oversætter til', 'Translates into'),
      admin: { condition: (data) => data?.role === 'translator' },
    },
  ],
}
