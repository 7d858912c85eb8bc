import type { ReactElement } from 'react'

interface Props {
  /** The plan's logo: the shapes of an SVG of 48 × 48 units. */
  shapes: string
}

/** The plan's logo. The name beside it says what it is. */
export function Logo({ shapes }: Props): ReactElement {
  return (
    <svg
      viewBox="0 0 48 48"
      fill="none"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: shapes }}
    />
  )
}
