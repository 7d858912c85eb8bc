/** Groups of an IPv6 address that name the network; the other four its owner chooses as they like (RFC 6177). */
const NETWORK_GROUPS = 4
const GROUPS = 8

/**
 * The network of whoever asks, for limits: of an IPv6 address its /64, which is what one customer has at the least; of an IPv4
 * address, also where it is written as IPv6 (`::ffff:192.0.2.1`), the whole of it. What is no address is taken as it is.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  // As all write it: lower case, no zeros in front, nothing of the line that it came by ("%eth0").
  const url = `http://[${address.split('%')[0] ?? ''}]`
  if (!URL.canParse(url)) return address
  const [before = '', after] = new URL(url).hostname.slice(1, -1).split('::')
  const groups = (part: string) => part.split(':').filter((group) => group !== '')
  const [head, tail] = [groups(before), groups(after ?? '')]
  const zeros = Array.from({ length: GROUPS - head.length - tail.length }, () => '0')
  return `${[...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS).join(':')}::/64`
}
