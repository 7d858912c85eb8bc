import type { Payload } from 'payload'

/** An installation's API limits (`payload.config.ts`, from the environment). */
export interface DoorSettings {
  /** Requests per minute that a network of strangers may make. */
  perMinute: number
  /** Whether strangers may use GraphQL too. */
  publicGraphQL: boolean
}

export function doorSettings({ config }: Payload): DoorSettings {
  // Set by our own payload.config.ts; Payload types `custom` as any.
  return config.custom.doors as DoorSettings
}
