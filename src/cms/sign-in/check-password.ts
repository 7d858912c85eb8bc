import { dictionary } from '@zxcvbn-ts/language-common'
import type { PayloadRequest } from 'payload'
import {
  passwordProblem,
  LONGEST_PASSWORD,
  type PasswordProblem,
  SHORTEST_PASSWORD,
} from '@/src/domain/sign-in/password-problem'
import { label, type Label } from '../label.ts'
import { refuse } from '../refuse.ts'

const COMMON = new Set(dictionary['passwords-common'])

const WORDS: Record<PasswordProblem, Label> = {
  short: label(
    `Adgangskoden skal have mindst ${SHORTEST_PASSWORD} tegn. Flere ord efter hinanden er lette at huske.`,
    `The password must have at least ${SHORTEST_PASSWORD} characters. Several words in a row are easy to remember.`,
  ),
  long: label(
    `Adgangskoden må højst have ${LONGEST_PASSWORD} tegn.`,
    `The password may have ${LONGEST_PASSWORD} characters at most.`,
  ),
  common: label(
    'Den adgangskode bruges af mange og gættes let. Vælg en anden.',
    'Many use that password, and it is easily guessed. Choose another.',
  ),
  address: label(
    'Adgangskoden må ikke indeholde e-mail-adressen.',
    'The password must not contain the e-mail address.',
  ),
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
