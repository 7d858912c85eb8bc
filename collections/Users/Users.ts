import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { nobody } from '@/src/cms/access/internal'
import { hasRole, isPerson, ROLES } from '@/src/cms/access/roles'
import { noteErased } from '@/src/cms/erasures/note-erased'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { label } from '@/src/cms/label'
import { accountEndpoints } from '@/src/cms/sign-in/account-endpoints'
import { othersEndpoints } from '@/src/cms/sign-in/others-endpoints'
import { sessionStrategy } from '@/src/cms/sign-in/session-strategy'
import { signInEndpoints } from '@/src/cms/sign-in/sign-in-endpoints'
import { followUser, forgetUser, guardAddress, takePassword, tellEnd } from '@/src/cms/sign-in/user-hooks'
import { LOCALE_CODES, LOCALES, SOURCE_LOCALE } from '@/src/i18n/locales'

const selfOrAdmin: Access = ({ req: { user } }) => {
  if (!isPerson(user)) return false
  return user.role === 'admin' || { id: { equals: user.id } }
}

const byAdmin: FieldAccess = ({ req }) => hasRole(req.user, 'admin')
const byNobody: FieldAccess = () => false
/** Neither read nor filtered by, by anyone: a filter would give a hash away letter by letter. */
const KEPT = { hidden: true, access: { create: byNobody, read: byNobody, update: byNobody } } as const

/**
 * Those who sign in. Only an administrator makes them; each may see and change themselves, but not their role. How they sign in is
 * ours (`cms/sign-in`, docs/decisions/0016): Payload's own way knows no second factor.
 */
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
    disableLocalStrategy: { enableFields: true, optionalPassword: true },
    strategies: [sessionStrategy],
    // Ours stand in `sign-ins`. Payload's list stays empty: without it, its table would be taken for one of the new ones that was renamed.
    useSessions: true,
    maxLoginAttempts: 0,
    // Not Strict: a link in a mail into the admin would meet the sign-in page. What changes something is asked by the site's own pages
    // alone (`csrf`, payload.config.ts), and no GET changes anything.
    cookies: { sameSite: 'Lax' },
  },
  // Users are made and changed in the admin and over REST.
  graphQL: { disableMutations: true },
  access: {
    admin: ({ req }) => isPerson(req.user),
    create: ({ req }) => hasRole(req.user, 'admin'),
    delete: ({ req }) => hasRole(req.user, 'admin'),
    unlock: nobody,
    read: selfOrAdmin,
    update: selfOrAdmin,
  },
  endpoints: [...signInEndpoints, ...accountEndpoints, ...othersEndpoints],
  hooks: { beforeOperation: [takePassword], beforeChange: [guardAddress], afterChange: [followUser], afterDelete: [forgetUser, noteErased], me: [tellEnd] },
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      options: options('roles', ROLES),
      label: label('Rolle', 'Role'),
      access: { create: byAdmin, update: byAdmin },
    },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zoner', 'Zones'),
      access: { create: byAdmin, update: byAdmin },
      admin: { condition: (data) => data?.role === 'zoneWorker' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: LOCALE_CODES.filter((code) => code !== SOURCE_LOCALE).map((code) => ({ value: code, label: LOCALES[code].name })),
      label: label('Oversætter til', 'Translates into'),
      access: { create: byAdmin, update: byAdmin },
      admin: { condition: (data) => data?.role === 'translator' },
    },
    { name: 'signingIn', type: 'ui', admin: { components: { Field: '@/src/cms/admin/sign-in/SigningIn#SigningIn' } } },
    { name: 'hash', type: 'text', ...KEPT },
    { name: 'salt', type: 'text', ...KEPT },
    { name: 'resetPasswordToken', type: 'text', ...KEPT },
    { name: 'resetPasswordExpiration', type: 'date', ...KEPT },
    // Stored nowhere: what the server gives along when it makes a user (`takePassword`).
    { name: 'password', type: 'text', virtual: true, ...KEPT },
  ],
}
