import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { isRecord } from '@/src/domain/is-record'

/** What a path below `/api` refers to. */
export interface Target {
  kind: 'collection' | 'global' | 'other'
  /** The fields that can be filtered and sorted by; empty for anything but a collection or global. */
  fields: readonly FlattenedField[]
  /** The path below the collection or global; for anything else, the whole path. */
  rest: readonly string[]
  /** Whether Payload itself handles the request, and so reads the body as a document. False for our own endpoints. */
  isPayloads: boolean
}

/** Payload's own paths below a collection or a global. An id can be anything. */
const OF_COLLECTIONS =
  /^(|count|versions(\/[^/]+)?|access(\/[^/]+)?|[^/]+\/duplicate|init|login|logout|me|refresh-token|forgot-password|reset-password|unlock|first-register|verify\/[^/]+|[^/]+\/api-key\/reveal)$/
const JOB_RUNS = ['run', 'handle-schedules']
const OF_GLOBALS = /^(|access|versions(\/[^/]+)?)$/

/** Joins path segments; a segment that contains a slash stays one segment. */
function addressOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('/', '%2F')).join('/')
}

/** The target of a path below `/api`. Null if nothing exists there, whatever the method and the user. */
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
    // Payload's Open Graph images for links to the admin would be rendered for anyone, with text of any length.
    const isThere = first !== 'og' && config.endpoints.some(({ path }) => path.split('/')[1] === first)
    return isThere ? { kind: 'other', fields: [], rest: segments, isPayloads: false } : null
  }
  // The site runs its jobs itself; these paths would run them on a GET.
  if (collection.endpoints === false || (first === 'payload-jobs' && JOB_RUNS.includes(second))) return null
  const rest = segments.slice(1)
  const ofVersions = second === 'versions'
  if (ofVersions && !collection.versions) return null
  // There is no email verification unless the collection asks for it.
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
