import * as z from 'zod'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { BadCall, command } from './command'

/**
 * `npm run admin -- you@example.org`: creates an administrator, or finds the existing one, and prints a link for
 * choosing a password. `--without-second-factor` removes the second factor of an administrator who has lost it and all
 * recovery codes.
 */
await command('admin', async (args) => {
  const { email, forgets } = asked(args)
  // The CMS takes seconds to load; a missing address is reported before that.
  const [{ openPayload }, { serverRequest, writer }, { removeFactors }, { passwordLink }] = await Promise.all([
    import('./open-payload'),
    import('@/src/cms/write'),
    import('@/src/cms/sign-in/second-factor/stored-factors'),
    import('@/src/cms/sign-in/password-links'),
  ])
  const payload = await openPayload()
  const req = await serverRequest(payload)
  // Server command: no user, full access.
  const user =
    (await found(payload, email)) ??
    (await writer(req).create({ collection: 'users', data: { email, role: 'admin' }, overrideAccess: true, depth: 0 }))
  if (user.role !== 'admin')
    throw new BadCall(`${email} is a user already, and no administrator. An administrator can change that at /admin.`)
  if (forgets) await removeFactors(req, user.id)
  const link = await passwordLink(req, user, 'invite', new Date())
  console.log(`\nOpen this link to choose a password. It works once, and for three days:\n\n  ${link}\n`)
  return 0
})

function asked(args: string[]): { email: string; forgets: boolean } {
  const forgets = args.includes('--without-second-factor')
  const { data, success } = z.email().safeParse(args.find((arg) => !arg.startsWith('--'))?.toLowerCase())
  if (!success) throw new BadCall('write the address of the administrator, `npm run admin -- you@example.org`.')
  return { email: data, forgets }
}

async function found(payload: Payload, email: string): Promise<User | undefined> {
  return (
    await payload.find({
      collection: 'users',
      overrideAccess: true,
      depth: 0,
      limit: 1,
      pagination: false,
      where: { email: { equals: email } },
    })
  ).docs[0]
}
