import type { ReactElement } from 'react'
/** The plan's logo above the sign-in form. */
export function Logo(): ReactElement {
  return <img src="/plan/icon.svg" alt="" width={96} height={96} />
}

/** The plan's logo in the corner of the admin. */
export function Icon(): ReactElement {
  return <img src="/plan/icon.svg" alt="" width={24} height={24} />
}
