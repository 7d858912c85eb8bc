import type { ReactElement } from 'react'
import { Drawing } from '../Drawing'
import { Face } from '../Face'
import { paint } from '../paint'

interface Props {
  className?: string | undefined
}

/** A grown-up and a child read one big book together. */
export function EducationArt({ className }: Props): ReactElement {
  return (
    <Drawing size={[160, 120]} className={className}>
      <path fill={paint.sky} d="M80 6c46 0 74 20 74 56 0 32-26 52-74 52S6 96 6 64C6 26 34 6 80 6z" />
      <circle cx="126" cy="30" r="13" fill={paint.sun} />
      <path fill={paint.leaf} d="M26 100c0-34 8-50 32-50 22 0 32 16 32 50z" />
      <path fill={paint.pale} d="M51 42h13v12a6.5 6.5 0 0 1-13 0z" />
      <path fill={paint.brick} d="M38 48c-6-24 4-36 19-36s24 12 20 30c-2 8 2 12 0 18-8 6-32 6-38-2 2-4 0-6-1-10z" />
      <circle cx="59" cy="36" r="14" fill={paint.pale} />
      <path fill={paint.brick} d="M44 36c-2-12 6-18 15-18s17 6 15 16c-8 0-14-4-17-8-2 5-7 9-13 10z" />
      <Face x={62} y={38} scale={1.15} />
      <path fill={paint.rose} d="M84 100c0-24 6-34 23-34s24 10 24 34z" />
      <circle cx="106" cy="54" r="13" fill={paint.brown} />
      <path
        fill={paint.hair}
        d="M92 55c-2-12 5-18 14-18s16 6 14 18c-4-5-8-7-12-7-7 4-11 6-16 7zM90 42a7 7 0 1 1 10-5zM113 37a7 7 0 1 1 9 6z"
      />
      <Face x={104} y={56} scale={1.1} />
      <path fill={paint.brick} d="M24 80l54 9h6l54-9v26c-14 6-34 8-58 8s-46-4-56-8z" />
      <path fill={paint.paper} d="M29 75c20-2 40 2 52 12 12-10 32-14 52-12v29c-20-2-40 0-52 7-12-7-32-9-52-7z" />
      <path stroke={paint.ink} strokeWidth="2.4" d="M81 88v21M90 90c10-5 22-7 34-7M92 98c10-4 20-6 30-6" />
      <path fill={paint.sun} d="M38 96V84c10-1 20 1 28 5v12c-8-4-18-6-28-5z" />
    </Drawing>
  )
}
