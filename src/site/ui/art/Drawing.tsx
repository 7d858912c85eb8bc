import type { ReactNode, ReactElement } from 'react'

interface Props {
  /** Width and height in units of the drawing. */
  size: readonly [width: number, height: number]
  className?: string | undefined
  children: ReactNode
}

/** A sheet to draw on. Drawings only accompany words, so they are hidden from assistive technology. */
export function Drawing({ size: [width, height], className, children }: Props): ReactElement {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
