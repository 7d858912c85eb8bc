/**
 * A place for a value that the whole process shares (or what holds one object, such as the database adapter), by its
 * name. Next bundles pages, routes, startup and the server in front of it separately, so they share no module.
 */
export function held<Value>(name: string, by: object = globalThis): { value?: Value } {
  const holder = by as Record<symbol, { value?: Value }>
  return (holder[Symbol.for(`helhedsplan.${name}`)] ??= {})
}
