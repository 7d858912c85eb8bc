/** `security.txt` (RFC 9116): whom to tell of a hole. At most a year ahead (section 2.5.5), so that what nobody keeps grows old. */
export function securityTxt({
  contact,
  site,
  languages,
  now,
}: {
  contact: string
  site: string
  languages: readonly string[]
  now: Date
}): string {
  const expires = new Date(now)
  expires.setUTCMonth(expires.getUTCMonth() + 6)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ].join('\n')
}
