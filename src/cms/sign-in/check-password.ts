import { dictionary } from '@zxcvbn-ts/language-common'
import type { PayloadRequest } from 'payload'
import {
  passwordProblem,
  LONGEST_PASSWORD,
  type PasswordProblem,
  SHORTEST_PASSWORD,
} from '@/src/domain/sign-in/password-problem'
import { refuse } from '../refuse.ts'
import { label, type Label } from '@/src/i18n/admin/words'

const COMMON = new Set(dictionary['passwords-common'])

const WORDS: Record<PasswordProblem, Label> = {
  short: label(
    'The password must have at least {{shortestPassword}} characters. Several words in a row are easy to remember.',
    { shortestPassword: SHORTEST_PASSWORD },
  ),
  long: label('The password may have {{longestPassword}} characters at most.', { longestPassword: LONGEST_PASSWORD }),
  common: label('Many use that password, and it is easily guessed. Choose another.'),
  address: label('The password must not contain the e-mail address.'),
}

/**
 * Returns the password, or refuses one that is too short or long, common, or contains the address or the plan's name:
 * with a message at the field, in the user's language.
 */
export async function checkPassword(password: unknown, email: string, req: PayloadRequest): Promise<string> {
  const problem =
    typeof password === 'string'
      ? passwordProblem(password, email, (word) => COMMON.has(word), await namesOf(req))
      : 'short'
  if (problem !== null) refuse([{ path: 'password', message: WORDS[problem] }], 'users', req)
  return String(password)
}

async function namesOf({ payload }: PayloadRequest): Promise<string[]> {
  const { name } = await payload.findGlobal({ slug: 'site', overrideAccess: true, depth: 0, select: { name: true } })
  const { siteUrl } = payload.config.custom as { siteUrl: string }
  return [name ?? '', new URL(siteUrl).hostname]
}
