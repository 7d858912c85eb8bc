import type { ComponentType, ReactElement } from 'react'
import type { FocusArt as Art } from '@/src/domain/vocabulary'
import { CohesionArt } from './focus/CohesionArt'
import { EducationArt } from './focus/EducationArt'
import { EmploymentArt } from './focus/EmploymentArt'
import { PreventionArt } from './focus/PreventionArt'

interface Props {
  art: Art
  className?: string | undefined
}

const drawings: Record<Art, ComponentType<{ className?: string | undefined }>> = {
  education: EducationArt,
  employment: EmploymentArt,
  prevention: PreventionArt,
  cohesion: CohesionArt,
}

/** The drawing of a focus area, 4:3. */
export function FocusArt({ art, className }: Props): ReactElement {
  const Drawn = drawings[art]
  return <Drawn className={className} />
}
