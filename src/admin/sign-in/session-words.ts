import { type AdminLanguage, sayIn } from '@/src/i18n/admin/words'

/** A network as stored (`src/domain/sign-in/masked-network.ts`), as text. */
export function networkWords(network: string, language: AdminLanguage): string {
  const say = sayIn(language)
  if (network === '?') return say('an unknown network')
  // Requests from the server itself.
  if (network === '127.0.0.0/24' || network === '0:0:0::/48') return say('the server itself')
  const part = network.replace(/\.0\/24$/, '.x').replace(/::\/48$/, ':x')
  return say('the network {{part}}', { part })
}

export function browserWords(browser: string, language: AdminLanguage): string {
  if (browser !== '?') return browser
  return sayIn(language)('unknown browser')
}
