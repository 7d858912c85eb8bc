import type { ReactElement } from 'react'
/** The plan's mark, above the sign-in form. */
export function Logo(): ReactElement {
  return <img src="/icon.svg" alt="" width={96} height={96} />
}

/** The plan's mark, in the corner of the admin. */
export function Icon(): ReactElement {
  return <img src="/icon.svg" alt="" width={24} height={24} />
}
