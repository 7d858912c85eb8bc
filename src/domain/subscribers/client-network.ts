/** The groups of an IPv6 address that identify the network; its owner assigns the other four freely (RFC 6177). */
const NETWORK_GROUPS = 4
const GROUPS = 8

/**
 * Returns the client's network, for rate limits: the /64 of an IPv6 address, the smallest block one customer gets; all
 * of an IPv4 address, also when written as IPv6 (`::ffff:192.0.2.1`). Anything that is not an address is returned
 * unchanged.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  // Canonical form: lower case, no leading zeros, no interface name ("%eth0").
  const url = `http://[${address.split('%')[0] ?? ''}]`
  if (!URL.canParse(url)) return address
  const [before = '', after] = new URL(url).hostname.slice(1, -1).split('::')
  const groups = (part: string) => part.split(':').filter((group) => group !== '')
  const [head, tail] = [groups(before), groups(after ?? '')]
  const zeros = Array.from({ length: GROUPS - head.length - tail.length }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS).join(':')}::/64`
}
