/** The id of a relation, populated or not; null where there is none. */
export function relationId(relation: string | { id: string } | null | undefined): string | null {
  if (relation == null) return null
  return typeof relation === 'string' ? relation : relation.id
}
