import type { ComponentType, ReactElement } from 'react'
import type { Need } from '@/src/domain/vocabulary'
import { GreenArt } from './needs/GreenArt'
import { HealthArt } from './needs/HealthArt'
import { JobArt } from './needs/JobArt'
import { LeisureArt } from './needs/LeisureArt'
import { MoneyArt } from './needs/MoneyArt'
import { SchoolArt } from './needs/SchoolArt'
import { WomenArt } from './needs/WomenArt'

interface Props {
  need: Need
  className?: string | undefined
}

const drawings: Record<Need, ComponentType<{ className?: string | undefined }>> = {
  job: JobArt,
  school: SchoolArt,
  money: MoneyArt,
  health: HealthArt,
  women: WomenArt,
  leisure: LeisureArt,
  green: GreenArt,
}

/** The drawing on a need's tile: square, legible from 56 pixels. */
export function NeedArt({ need, className }: Props): ReactElement {
  const Art = drawings[need]
  return <Art className={className} />
}
