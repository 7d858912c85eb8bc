/** Normalises a name for comparison, as people read it: ignores case, repeated spaces, edges and Unicode form. */
export function asRead(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')
}
