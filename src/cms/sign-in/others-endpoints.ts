import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { hasRole } from '../access/roles.ts'
import { inTransaction } from '../write.ts'
import { NOT_STORED, refused, SAID } from './answers.ts'
import { mailLink } from './mail-links.ts'
import { noteSignIn } from './note.ts'
import { canMail, passwordLink } from './password-links.ts'
import { removeFactors } from './second-factor/stored-factors.ts'
import { endSessions, isProven } from './sessions.ts'
import { languageOf } from '@/src/i18n/admin/words'

/** An endpoint with which an administrator manages another user's sign-in. Setting a password is not among them. */
function forAdmin(
  path: string,
  work: (req: PayloadRequest, user: User, admin: User, now: Date) => Promise<object>,
): Endpoint {
  return {
    path: `/:id${path}`,
    method: 'post',
    handler: async (req) => {
      const { user: admin } = req
      if (!hasRole(admin, 'admin')) throw refused(req, admin ? SAID.forbidden : SAID.signedOut, admin ? 403 : 401)
      const now = new Date()
      if (!(await isProven(req, now))) throw refused(req, SAID.prove, 401, { prove: true })
      const user = await req.payload.findByID({
        collection: 'users',
        id: String(req.routeParams?.id),
        overrideAccess: false,
        user: admin,
        depth: 0,
        disableErrors: true,
      })
      if (user === null) throw refused(req, SAID.gone, 404)
      return Response.json(await work(req, user, admin, now), { headers: NOT_STORED })
    },
  }
}

/** Sends a link to choose a password, or shows it once if no mail is set up. */
const invite = forAdmin('/invite', async (req, user, admin, now) => {
  await noteSignIn(req, 'invited', { user, by: admin })
  if (!canMail(req.payload)) return { mailed: false, link: await passwordLink(req, user, 'invite', now) }
  await mailLink(req.payload, user, 'invite', languageOf(req.i18n)).catch(() => {
    throw refused(req, SAID.mailFailed, 502)
  })
  return { mailed: true, link: null }
})

/** For a user who lost their phone and recovery codes. Also ends their sessions. */
const removeFactorsEndpoint = forAdmin('/remove-factors', async (req, user, admin) => {
  await inTransaction(req, async () => {
    await removeFactors(req, user.id)
    await endSessions(req, user.id)
  })
  await noteSignIn(req, 'secondFactor', { user, by: admin, reasons: ['removed by an administrator'] })
  return {}
})

export const othersEndpoints: Endpoint[] = [invite, removeFactorsEndpoint]
