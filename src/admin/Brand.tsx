/** The plan's mark, above the sign-in form. */
export function Logo() {
  return <img src="/icon.svg" alt="" width={96} height={96} />
}

/** The plan's mark, in the corner of the admin. */
export function Icon() {
  return <img src="/icon.svg" alt="" width={24} height={24} />
}
