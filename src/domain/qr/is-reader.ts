/**
 * User agents of programs that follow links by themselves: search engines, and messengers that show a preview. Cubot is
 * excluded because it is a phone brand.
 */
const MACHINES =
  /(?<!cu)bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|slack|discord|skype|viber|embed|curl|wget|python|headless|monitor|scan/i

/** Whether a request appears to come from a person. Nothing about the request is stored. */
export function isReader(headers: { get: (name: string) => string | null }): boolean {
  const agent = headers.get('user-agent') ?? ''
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? ''
  return agent !== '' && !MACHINES.test(agent) && !/prefetch|preview/i.test(purpose)
}
