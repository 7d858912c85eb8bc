import { notFound } from 'next/navigation'

/** Every address that no other page answers: the 404 within our own layout, in the reader's language. */
export default function Unknown(): never {
  notFound()
}
