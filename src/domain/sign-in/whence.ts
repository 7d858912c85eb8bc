const MASKED_BYTES = 3
const MASKED_GROUPS = 3

/**
 * Where somebody signed in from, as it is kept: a network, not a household (of IPv4 the first three numbers, of IPv6 the /48). What is no
 * address is "?".
 */
export function whence(address: string): string {
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

/** In this order: most programs also name those that they come from. */
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

/** The family of a browser, from its `User-Agent`: enough to know one's own again, and nothing more. "?": none that we know. */
export function browserFamily(userAgent: string): string {
  return BROWSERS.find(([sign]) => userAgent.includes(`${sign}/`))?.[1] ?? '?'
}
