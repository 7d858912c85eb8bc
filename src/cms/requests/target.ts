import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { isRecord } from './shapes.ts'

/** What an address below `/api` asks about. */
export interface Target {
  kind: 'collection' | 'global' | 'other'
  /** What may be filtered and sorted by there; empty for what is neither a collection nor a global. */
  fields: readonly FlattenedField[]
  /** The address below the collection or global; of anything else, all of it. */
  rest: readonly string[]
  /** Whether Payload answers, and so takes the body for a document; otherwise an endpoint of ours does. */
  isPayloads: boolean
}

/** Payload's own addresses below a collection or a global. An id can be anything. */
const OF_COLLECTIONS =
  /^(|count|versions(\/[^/]+)?|access(\/[^/]+)?|[^/]+\/duplicate|init|login|logout|me|refresh-token|forgot-password|reset-password|unlock|first-register|verify\/[^/]+|[^/]+\/api-key\/reveal)$/
const JOB_RUNS = ['run', 'handle-schedules']
const OF_GLOBALS = /^(|access|versions(\/[^/]+)?)$/

/** A part that holds a slash is one part. */
function addressOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('/', '%2F')).join('/')
}

/** Takes the parts of an address below `/api`. Null: nothing can be there, whoever asks and however. */
export function targetOf(config: SanitizedConfig, segments: readonly string[]): Target | null {
  const [first = '', second = '', ...below] = segments
  if (first === 'globals') {
    const global = config.globals.find(({ slug }) => slug === second)
    if (!global || global.endpoints === false) return null
    const ofVersions = below[0] === 'versions'
    if (ofVersions && !global.versions) return null
    return {
      kind: 'global',
      fields: ofVersions ? buildVersionGlobalFields(config, global, true) : global.flattenedFields,
      rest: below,
      isPayloads: OF_GLOBALS.test(addressOf(below)),
    }
  }
  const collection = config.collections.find(({ slug }) => slug === first)
  if (!collection) {
    // Payload's pictures for links to the admin would be drawn for anyone, at any size of text.
    const isThere = first !== 'og' && config.endpoints.some(({ path }) => path.split('/')[1] === first)
    return isThere ? { kind: 'other', fields: [], rest: segments, isPayloads: false } : null
  }
  // The site does its jobs by itself; these would do them at a GET.
  if (collection.endpoints === false || (first === 'payload-jobs' && JOB_RUNS.includes(second))) return null
  const rest = segments.slice(1)
  const ofVersions = second === 'versions'
  if (ofVersions && !collection.versions) return null
  // Nobody confirms an address by a link where that is not asked for.
  if (second === 'verify' && !(isRecord(collection.auth) && collection.auth.verify)) return null
  const custom = collection.endpoints.some(({ path }) => path === `/${second}`) && !OF_COLLECTIONS.test(addressOf(rest))
  const isPayloads = OF_COLLECTIONS.test(addressOf(rest)) || (rest.length === 1 && !custom)
  return {
    kind: 'collection',
    fields: ofVersions ? buildVersionCollectionFields(config, collection, true) : collection.flattenedFields,
    rest,
    isPayloads,
  }
}
