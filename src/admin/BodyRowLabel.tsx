'use client'
import type { ReactElement } from 'react'
// Client component because Payload keeps the form's state in the browser.
import { useRowLabel } from '@payloadcms/ui'

/** Row label in the organisation tree: the body's name. */
export function BodyRowLabel(): ReactElement {
  const { data, rowNumber } = useRowLabel<{ name?: string }>()
  return <span>{data?.name ?? `${(rowNumber ?? 0) + 1}`}</span>
}
