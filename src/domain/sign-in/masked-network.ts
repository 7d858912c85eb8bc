const MASKED_BYTES = 3
const MASKED_GROUPS = 3

/**
 * Masks the address of a sign-in for storage: a network, not a household (for IPv4 the /24, for IPv6 the /48). Returns
 * "?" for anything that is not an address.
 */
export function maskedNetwork(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  if (four !== undefined) return `${four.split('.').slice(0, MASKED_BYTES).join('.')}.0/24`
  const url = `http://[${address.split('%')[0] ?? ''}]`
  if (!URL.canParse(url)) return '?'
  const [before = '', after] = new URL(url).hostname.slice(1, -1).split('::')
  const groups = (part: string) => part.split(':').filter((group) => group !== '')
  const [head, tail] = [groups(before), groups(after ?? '')]
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, MASKED_GROUPS).join(':')}::/48`
}

/** The order matters: most browsers also name the ones they are derived from. */
const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

/** Returns the browser family from a `User-Agent`: enough to recognise one's own, and nothing more. "?" if unknown. */
export function browserFamily(userAgent: string): string {
  return BROWSERS.find(([sign]) => userAgent.includes(`${sign}/`))?.[1] ?? '?'
}
