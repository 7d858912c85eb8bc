import type { EvaluationSeed } from '../content'

/** The two evaluations and the survey that the agreement names. It does not include the reports themselves. */
export const evaluations: EvaluationSeed[] = [
  { slug: 'superkraefter-2023', kind: 'evaluation', year: 2023, by: 'Social Respons', activity: 'superkraefter' },
  {
    slug: 'fritidsjob-for-alle-2024',
    kind: 'evaluation',
    year: 2024,
    by: 'Social Respons',
    activity: 'fritidsjobcafeen',
  },
  {
    slug: 'unge-om-fritidsjob-2019',
    kind: 'survey',
    year: 2019,
    by: 'Helhedsplanen i Urbanplanen',
    activity: 'fritidsjobcafeen',
  },
]
