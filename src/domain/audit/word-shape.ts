/**
 * Which texts in a value are people's words, from which a phrase may be removed. Texts not named by a shape count as
 * words: searching one text too many is better than missing a name.
 * `kept`: a code (a kind, a state, an id, a day) needed to read the stored value. `address`: a link target. `slug`: the
 * document's own address. `richText`: a tree of the editor; `nodes`: the content of its branches, whose texts are read
 * together with their neighbours. An object has a shape per member; a list has the shape of its rows.
 */
export type WordShape =
  'words' | 'kept' | 'address' | 'slug' | 'richText' | 'nodes' | { readonly [member: string]: WordShape }

/**
 * A shape that must name every text of a type, so that the compiler asks for a decision when one is added. Closed
 * unions count as codes.
 */
export type ShapeOf<Value> = [NonNullable<Value>] extends [readonly (infer Row)[]]
  ? ShapeOf<Row>
  : [NonNullable<Value>] extends [object]
    ? {
        readonly [
          Name in NameOf<NonNullable<Value>> as HoldsText<MemberOf<NonNullable<Value>, Name>> extends true
            ? Name
            : never
        ]: ShapeOf<MemberOf<NonNullable<Value>, Name>>
      }
    : string extends NonNullable<Value>
      ? 'words' | 'address' | 'slug' | 'kept'
      : 'kept'

type NameOf<Value> = Value extends unknown ? Extract<keyof Value, string> : never
type MemberOf<Value, Name extends string> = Value extends unknown
  ? Name extends keyof Value
    ? Value[Name]
    : never
  : never
type HoldsText<Value> = [NonNullable<Value>] extends [number | boolean] ? false : true

/**
 * Structural properties of the editor's (Lexical) nodes: kinds, formats and relations, including those of link fields.
 */
const STRUCTURE: readonly string[] = [
  ...['type', 'version', 'format', 'indent', 'direction', 'mode', 'style', 'detail', 'textFormat', 'textStyle'],
  ...['tag', 'listType', 'start', 'value', 'checked', 'relationTo', 'rel', 'target', 'id'],
  ...['linkType', 'newTab', 'doc', 'blockType'],
]

/** Returns the shape of a member, given the shape of the value it belongs to. */
export function memberShape(shape: WordShape, value: object, name: string): WordShape {
  if (typeof shape === 'object') return Object.hasOwn(shape, name) ? (shape[name] ?? 'words') : 'words'
  if (shape === 'kept') return 'kept'
  if (shape !== 'richText' && shape !== 'nodes' && !isBranch(value)) return shape
  if (STRUCTURE.includes(name) || (shape === 'nodes' && name === 'text')) return 'kept'
  if (name === 'children') return 'nodes'
  return name === 'url' ? 'address' : 'richText'
}

/** Whether a value is a branch node of an editor tree, wherever it is stored. */
export function isBranch(value: object): value is { children: unknown[] } {
  return 'children' in value && Array.isArray(value.children)
}
