import { dictionary } from '@zxcvbn-ts/language-common'
import type { PayloadRequest } from 'payload'
import { passwordProblem, LONGEST_PASSWORD, type PasswordProblem, SHORTEST_PASSWORD } from '@/src/domain/sign-in/password-problem'
import { label, type Label } from '../label.ts'
import { refuse } from '../refuse.ts'

const COMMON = new Set(dictionary['passwords-common'])

const WORDS: Record<PasswordProblem, Label> = {
  short: label(`Adgangskoden skal have mindst ${SHORTEST_PASSWORD} tegn. Flere ord efter hinanden er lette at huske.`, `The password must have at least ${SHORTEST_PASSWORD} characters. Several words in a row are easy to remember.`),
  long: label(`Adgangskoden må højst have ${LONGEST_PASSWORD} tegn.`, `The password may have ${LONGEST_PASSWORD} characters at most.`),
  common: label('Den adgangskode bruges af mange og gættes let. Vælg en anden.', 'Many use that password, and it is easily guessed. Choose another.'),
  address: label('Adgangskoden må ikke indeholde e-mail-adressen.', 'The password must not contain the e-mail address.'),
}

/** Refuses a password that is too short, known or made of the address, at its field, in the reader's language. */
export function checkPassword(password: unknown, email: string, req: PayloadRequest): asserts password is string {
  const problem = typeof password === 'string' ? passwordProblem(password, email, (word) => COMMON.has(word)) : 'short'
  if (problem !== null) refuse([{ path: 'password', message: WORDS[problem] }], 'users', req)
}
