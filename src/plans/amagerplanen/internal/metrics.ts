import type { MetricSeed } from '../../agreement-content'

/**
 * What the logbook counts. Words only; no figure depends on them. A person is counted once, on the first visit; every
 * return is a participation.
 */
export const metrics: MetricSeed[] = [
  { code: 'new-persons', name: { da: 'Nye personer', en: 'New persons' }, basis: 'persons', activities: 'all' },
  {
    code: 'participations',
    name: { da: 'Deltagelser', en: 'Participations' },
    basis: 'participations',
    activities: 'all',
  },
  { code: 'sessions', name: { da: 'Gange afholdt', en: 'Sessions held' }, basis: 'sessions', activities: 'all' },
  { code: 'new-volunteers', name: { da: 'Nye frivillige', en: 'New volunteers' }, basis: 'persons', activities: 'all' },
  {
    code: 'helped-on',
    name: { da: 'Personer hjulpet videre til et andet tilbud', en: 'Persons helped on to another offer' },
    basis: 'persons',
    activities: 'all',
  },
  {
    code: 'got-job',
    name: { da: 'Unge, der har fået et fritidsjob', en: 'Young people who got an after-school job' },
    basis: 'persons',
    activities: ['Fritidsjob for alle'],
  },
  {
    code: 'got-and-kept-job',
    name: {
      da: 'Unge, der har fået et lommepengejob og møder stabilt',
      en: 'Young people who got a pocket-money job and turn up steadily',
    },
    basis: 'persons',
    activities: ['Lommepengeprojekt'],
  },
  {
    code: 'matched',
    name: { da: 'Børn matchet med en læse- eller matematikven', en: 'Children matched with a reading or maths friend' },
    basis: 'persons',
    activities: ['Superkræfter'],
  },
]
