/**
 * Which texts of a value are people's words, so that a phrase may be taken out of them. `kept`: a code (a kind, a state, an id, a day),
 * by which what is stored can be read again. `address`: where it leads; `slug`: where it is found itself. `richText`: a tree of the
 * editor, and `nodes` what lies in its branches, whose texts are read with those beside them. By member, of an object; a list is as each of its rows. What a shape does not name is words: better a text too many is
 * searched than a name left.
 */
export type WordShape =
  'words' | 'kept' | 'address' | 'slug' | 'richText' | 'nodes' | { readonly [member: string]: WordShape }

/** A shape that names each text of a type: whoever adds one is asked what it is. Closed lists are codes. */
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

/** What the editor (Lexical) builds its trees of: kinds, looks and relations, also those of the fields of links. */
const STRUCTURE: readonly string[] = [
  ...['type', 'version', 'format', 'indent', 'direction', 'mode', 'style', 'detail', 'textFormat', 'textStyle'],
  ...['tag', 'listType', 'start', 'value', 'checked', 'relationTo', 'rel', 'target', 'id'],
  ...['linkType', 'newTab', 'doc', 'blockType'],
]

/** The shape of a member of a value of a shape. */
export function memberShape(shape: WordShape, value: object, name: string): WordShape {
  if (typeof shape === 'object') return Object.hasOwn(shape, name) ? (shape[name] ?? 'words') : 'words'
  if (shape === 'kept') return 'kept'
  if (shape !== 'richText' && shape !== 'nodes' && !isBranch(value)) return shape
  if (STRUCTURE.includes(name) || (shape === 'nodes' && name === 'text')) return 'kept'
  if (name === 'children') return 'nodes'
  return name === 'url' ? 'address' : 'richText'
}

/** Of a tree of the editor, wherever it lies. */
export function isBranch(value: object): value is { children: unknown[] } {
  return 'children' in value && Array.isArray(value.children)
}
