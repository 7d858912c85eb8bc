/** Programs that follow addresses by themselves: search engines, and messengers that show a preview. Cubot makes phones. */
const MACHINES =
  /(?<!cu)bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|slack|discord|skype|viber|embed|curl|wget|python|headless|monitor|scan/i

/** Whether a request looks like a person's: decided at once, and nothing of it is kept. */
export function isReader(headers: { get: (name: string) => string | null }): boolean {
  const agent = headers.get('user-agent') ?? ''
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? ''
  return agent !== '' && !MACHINES.test(agent) && !/prefetch|preview/i.test(purpose)
}
