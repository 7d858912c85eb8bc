/** A network as it is kept (`src/domain/sign-in/whence.ts`), in words. */
export function networkWords(network: string, language: 'da' | 'en'): string {
  const danish = language === 'da'
  if (network === '?') return danish ? 'et ukendt netværk' : 'an unknown network'
  // The machine that the site runs on asks itself.
  if (network === '127.0.0.0/24' || network === '0:0:0::/48') return danish ? 'serveren selv' : 'the server itself'
  const part = network.replace(/\.0\/24$/, '.x').replace(/::\/48$/, ':x')
  return danish ? `netværket ${part}` : `the network ${part}`
}

export function browserWords(browser: string, language: 'da' | 'en'): string {
  if (browser !== '?') return browser
  return language === 'da' ? 'ukendt browser' : 'unknown browser'
}
