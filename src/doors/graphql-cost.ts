import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

/** Maximum cost of an operation. One unit is about one document read (docs/api.md). */
export const MOST_COST = { staff: 1200, others: 600 } as const

/** Assumed length for `limit: 0`, or for no limit on the reverse side of a relation (a join): everything. */
const ALL = 1000
/** Payload's default limit for lists. */
const USUAL = 10
/** Assumed length of a list that takes no limit: a document's relations, rows. */
const FEW = 5
/** Cost of a top-level field: each is a database query of its own, whatever it returns. */
const QUESTION = 20
/** Cost of a mutation: a save takes some dozens of statements. */
const CHANGE = 200
/** Cost of reading the permissions on everything, or the whole schema: it evaluates every access rule. */
const EVERYTHING = 500
const ASKS_EVERYTHING = /^(__schema|__type|Access)$/

/**
 * Rejects operations that cost too much before anything is read. Every field of every alias counts, multiplied by the
 * length of the lists around it. Payload's own `maxComplexity` counts neither (200 aliases of a list of 200 blocked the
 * process for minutes).
 */
export function costRule(most: number, variables: Record<string, unknown> = {}): ValidationRule {
  return (context: ValidationContext) => ({
    OperationDefinition(node: OperationDefinitionNode) {
      const cost = costOf(context, node, variables)
      if (cost > most)
        context.reportError(
          new GraphQLError(
            `This costs ${cost}, and one request may cost ${most}. Ask for fewer documents (limit), or for less beside them.`,
            { nodes: [node] },
          ),
        )
    },
  })
}

function costOf(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const schema = context.getSchema()
  const root = schema.getRootType(operation.operation)
  /**
   * Each fragment is costed once per type, however often it is spread. A cyclic one adds nothing (another rule rejects
   * it).
   */
  const fragments = new Map<string, number>()

  const selections = (set: SelectionSetNode, type: GraphQLNamedType | null | undefined, isTop: boolean): number =>
    set.selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sum + field(selection, type, isTop)
        case Kind.INLINE_FRAGMENT:
          return (
            sum +
            selections(
              selection.selectionSet,
              selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type,
              isTop,
            )
          )
        case Kind.FRAGMENT_SPREAD:
          return sum + fragment(selection.name.value, isTop)
      }
    }, 0)

  const fragment = (name: string, isTop: boolean): number => {
    const key = `${name} ${isTop}`
    const known = fragments.get(key)
    if (known !== undefined) return known
    fragments.set(key, 0)
    const definition = context.getFragment(name)
    const cost = definition
      ? selections(definition.selectionSet, schema.getType(definition.typeCondition.name.value), isTop)
      : 0
    fragments.set(key, cost)
    return cost
  }

  const field = (node: FieldNode, type: GraphQLNamedType | null | undefined, isTop: boolean): number => {
    const name = node.name.value
    const top = !isTop
      ? 0
      : ASKS_EVERYTHING.test(name)
        ? EVERYTHING
        : operation.operation === OperationTypeNode.MUTATION
          ? CHANGE
          : QUESTION
    const definition = fieldsOf(type)[name]
    if (!node.selectionSet || !definition) return top
    const { named, isList } = unwrapped(definition.type)
    const isDocument = 'id' in fieldsOf(named)
    return (
      top +
      (isList && !isPage(definition, type) ? FEW : lengthOf(node, definition, isTop)) *
        ((isDocument ? 1 : 0) + selections(node.selectionSet, named, false))
    )
  }

  const lengthOf = (node: FieldNode, definition: GraphQLField<unknown, unknown>, isTop: boolean): number => {
    if (!definition.args.some(({ name }) => name === 'limit')) return 1
    const limit = given(node, 'limit') ?? (isTop ? USUAL : 0)
    return typeof limit === 'number' && limit > 0 ? limit : ALL
  }

  const given = (node: FieldNode, wanted: string): unknown => {
    const value = node.arguments?.find(({ name }) => name.value === wanted)?.value
    if (value === undefined || value.kind === Kind.NULL) return undefined
    if (value.kind === Kind.INT) return Number(value.value)
    if (value.kind !== Kind.VARIABLE) return 0
    const name = value.name.value
    const usual = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue
    return variables[name] ?? (usual?.kind === Kind.INT ? Number(usual.value) : undefined)
  }

  return selections(operation.selectionSet, root, true)
}

/** `docs` of a list: the length is already counted at the field around it. */
function isPage(definition: GraphQLField<unknown, unknown>, type: GraphQLNamedType | null | undefined): boolean {
  return definition.name === 'docs' && 'hasNextPage' in fieldsOf(type)
}

/**
 * Checks what a type can do rather than its class: a bundle or a test may hold another copy of graphql than Payload
 * does.
 */
function fieldsOf(type: GraphQLNamedType | null | undefined): Record<string, GraphQLField<unknown, unknown>> {
  return type && 'getFields' in type ? (type.getFields() as Record<string, GraphQLField<unknown, unknown>>) : {}
}

function unwrapped(type: GraphQLOutputType): { named: GraphQLNamedType; isList: boolean } {
  if (!('ofType' in type)) return { named: type, isList: false }
  const { named, isList } = unwrapped(type.ofType as GraphQLOutputType)
  return { named, isList: isList || type[Symbol.toStringTag] === 'GraphQLList' }
}
