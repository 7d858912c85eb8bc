/** Groups paragraphs as on a page: consecutive points form one list, everything else stands alone. */
export function groupPoints<Item extends { kind: 'paragraph' | 'point' }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === 'point' && item.kind === 'point') last.push(item)
    else groups.push([item])
  }
  return groups
}
