import type { ReactNode, ReactElement } from 'react'

interface Props {
  /** Width and height in the drawing's own units. */
  size: readonly [width: number, height: number]
  className?: string | undefined
  children: ReactNode
}

/** SVG wrapper for drawings. Drawings only illustrate text, so they are hidden from assistive technology. */
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
