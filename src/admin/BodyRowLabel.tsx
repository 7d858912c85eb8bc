'use client'
import type { ReactElement } from 'react'
// In the browser because Payload keeps the form's state there.
import { useRowLabel } from '@payloadcms/ui'

/** A row of the organisation's tree is called by its name. */
export function BodyRowLabel(): ReactElement {
  const { data, rowNumber } = useRowLabel<{ name?: string }>()
  return <span>{data?.name ?? `${(rowNumber ?? 0) + 1}`}</span>
}
