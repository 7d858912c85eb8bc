/** Room for what a person writes, and for the ending. */
const LONGEST = 120
/** Control characters, and those that turn the direction of writing or cannot be seen: with them a name reads as another. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu
const ENDINGS: Readonly<Record<string, readonly string[]>> = { jpg: ['jpg', 'jpeg'] }

/**
 * What a person called a file, as it is shown and saved again: without folders and without characters that are not seen, and with
 * the ending of what it is. It is never where the file lies.
 */
export function givenName(name: string, extension: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replaceAll(/["<>|:*?%]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]{1,8}))?$/.exec(seen) ?? []
  const fits = (ENDINGS[extension] ?? [extension]).includes(ending.toLowerCase())
  const base = [...(fits ? stem : seen)].slice(0, LONGEST).join('').trim()
  return `${base || 'fil'}.${fits ? ending : extension}`
}

/** `Content-Disposition` for a file: the name in letters that all understand, and as it is. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '_')).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`
}
