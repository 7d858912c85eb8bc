/** Returns the id of a relation, populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | null {
  if (relation == null) return null
  return typeof relation === 'string' ? relation : relation.id
}

/** Returns the ids of a has-many relation. */
export function idsOf(relations: readonly (string | { id: string })[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}
