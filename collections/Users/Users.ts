import type { CollectionConfig } from 'payload'
import { ROLES } from '@/src/cms/access/roles'
import { noteErased } from '@/src/cms/erasures/note-erased'
import { options } from '@/src/cms/fields/options'
import { GROUPS } from '@/src/cms/groups'
import { wipeAfterDelete } from '@/src/services/privacy/wipe-erased'
import { accountEndpoints } from '@/src/cms/sign-in/account-endpoints'
import { othersEndpoints } from '@/src/cms/sign-in/others-endpoints'
import { sessionStrategy } from '@/src/cms/sign-in/session-strategy'
import { signInEndpoints } from '@/src/cms/sign-in/sign-in-endpoints'
import { followUser, eraseUser, guardAddress, takePassword, addSessionEnd } from '@/src/cms/sign-in/user-hooks'
import { SOURCE_LOCALE } from '@/src/i18n/locales'
import { languageOptions } from '@/src/cms/fields/language-options'
import { label } from '@/src/i18n/admin/words'

/**
 * People who sign in. Only an administrator creates them. Users may read and change themselves, but not their role.
 * Sign-in is our own (`cms/sign-in`, docs/decisions/0017), since Payload's has no second factor.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('User'), plural: label('Users') },
  admin: {
    group: GROUPS.system,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'zones'],
    description: label('Staff, leader group and board. Never residents.'),
  },
  auth: {
    disableLocalStrategy: { enableFields: true, optionalPassword: true },
    strategies: [sessionStrategy],
    // Our sessions are in `sign-ins`; Payload's list stays empty. Without this option its table would be gone, and the
    // migration would take it for one of the new tables, renamed.
    useSessions: true,
    maxLoginAttempts: 0,
    // Not Strict: a link from a mail into the admin would end at the sign-in page. State-changing requests are accepted
    // only from the site's own pages (`csrf`, payload.config.ts), and no GET changes anything.
    cookies: { sameSite: 'Lax' },
  },
  // Users are created and changed in the admin and over REST.
  graphQL: { disableMutations: true },
  endpoints: [...signInEndpoints, ...accountEndpoints, ...othersEndpoints],
  hooks: {
    beforeOperation: [takePassword],
    beforeChange: [guardAddress],
    afterChange: [followUser],
    afterDelete: [eraseUser, noteErased, wipeAfterDelete],
    me: [addSessionEnd],
  },
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      options: options('roles', ROLES),
      label: label('Role'),
    },
    {
      name: 'zones',
      type: 'relationship',
      relationTo: 'zones',
      hasMany: true,
      label: label('Zones'),
      admin: { condition: (data) => data?.role === 'zoneWorker' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      ...languageOptions(SOURCE_LOCALE),
      label: label('Translates into'),
      admin: { condition: (data) => data?.role === 'translator' },
    },
    { name: 'signingIn', type: 'ui', admin: { components: { Field: '@/src/admin/sign-in/SigningIn#SigningIn' } } },
    { name: 'hash', type: 'text', hidden: true },
    { name: 'salt', type: 'text', hidden: true },
    { name: 'resetPasswordToken', type: 'text', hidden: true },
    { name: 'resetPasswordExpiration', type: 'date', hidden: true },
    // Not stored. The password that the server passes when it creates a user (`takePassword`).
    { name: 'password', type: 'text', virtual: true, hidden: true },
  ],
}
