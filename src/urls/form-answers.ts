/**
 * What the newsletter's forms answer, as it stands in the address of the page that follows (`svar=`): Danish in every
 * language, as all addresses.
 */
const FORM_ANSWERS = {
  sent: 'sendt',
  wrongEmail: 'email',
  tooMany: 'for-mange',
  noMail: 'ingen-mail',
  done: 'ja',
  saved: 'gemt',
  notSaved: 'mangler',
  erased: 'slettet',
} as const

export type FormAnswer = keyof typeof FORM_ANSWERS

/** What can be wrong with a sign-up. */
export const SIGN_UP_PROBLEMS = ['wrongEmail', 'tooMany', 'noMail'] as const satisfies readonly FormAnswer[]

export type SignUpProblem = (typeof SIGN_UP_PROBLEMS)[number]

/** The query of the page that follows. */
export function answerQuery(answer: FormAnswer): string {
  return `svar=${FORM_ANSWERS[answer]}`
}

/** The answer in an address; null if there is none, or none of ours. */
export function formAnswer(svar: string | string[] | undefined): FormAnswer | null {
  const [given] = [svar].flat()
  const names = Object.keys(FORM_ANSWERS) as FormAnswer[]
  return names.find((name) => FORM_ANSWERS[name] === given) ?? null
}
