import { notFound } from 'next/navigation'

/** Catch-all for unknown addresses: the 404 in our own layout and the reader's language. */
export default function Unknown(): never {
  notFound()
}
