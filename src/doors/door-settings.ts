import type { Payload } from 'payload'

/** What an installation says about its doors (`payload.config.ts`, from the environment). */
export interface DoorSettings {
  /** How many requests of a minute a network of strangers may make. */
  perMinute: number
  /** Whether strangers may ask by GraphQL as well. */
  publicGraphQL: boolean
}

export function doorSettings({ config }: Payload): DoorSettings {
  // Put there by our own payload.config.ts; Payload knows `custom` as anything.
  return config.custom.doors as DoorSettings
}
