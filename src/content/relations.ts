/** The id of a relation, populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (relation == null) return null
  return typeof relation === 'string' ? relation : relation.id
}

/** The ids of a relation to many. */
export function idsOf(relations: readonly (string | { id: string })[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}
