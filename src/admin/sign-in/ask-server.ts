import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { sentenceOf } from '../sentence-of.ts'
import { type AdminLanguage, label } from '@/src/i18n/admin/words'

/** The second factor that is requested (`cms/sign-in/second-factor/pass-factor.ts`). */
export interface FactorRequest {
  app: boolean
  passkey: PublicKeyCredentialRequestOptionsJSON | null
  setUp: AppSetUp | null
}

export interface AppSetUp {
  secret: string
  address: string
  picture: string
}

export type Answered<Body> =
  | { kind: 'done'; body: Body }
  | { kind: 'factor'; factor: FactorRequest; sentence: string }
  | { kind: 'prove' }
  | { kind: 'refused'; sentence: string }

interface Refused {
  errors?: { data?: { secondFactor?: FactorRequest; prove?: boolean } }[]
}

const OFFLINE = label('No connection. Nothing was changed; try again.')

/** Sends a sign-in request and returns its result, with messages in the reader's language. Never throws. */
export async function askServer<Body>(path: string, body: object, language: AdminLanguage): Promise<Answered<Body>> {
  const response = await fetch(`/api/users${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response === null) return { kind: 'refused', sentence: OFFLINE[language] }
  if (response.ok) return { kind: 'done', body: (await response.json()) as Body }
  const [refused, sentence] = await Promise.all([
    response
      .clone()
      .json()
      .catch(() => ({})) as Promise<Refused>,
    sentenceOf(response),
  ])
  const data = refused.errors?.[0]?.data
  if (data?.secondFactor) return { kind: 'factor', factor: data.secondFactor, sentence }
  if (data?.prove) return { kind: 'prove' }
  return { kind: 'refused', sentence: sentence || OFFLINE[language] }
}
