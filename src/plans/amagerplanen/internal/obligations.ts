import type { ObligationSeed } from '../../agreement-content'

/** What the agreements oblige somebody to do, repeatedly or once. */
export const obligations: ObligationSeed[] = [
  {
    who: 'Bestyrelsen',
    what: 'Følger løbende op på de overordnede mål',
    frequency: 'ongoing',
    due: null,
    section: 'Strategisk aftale, afsnit 5',
  },
  {
    who: 'Boligorganisationen',
    what: 'Viser revisionen, at der er fulgt op på målene, når regnskabet revideres',
    frequency: 'yearly',
    due: null,
    section: 'Strategisk aftale, afsnit 5',
  },
  {
    who: 'Delaftalens parter og bestyrelsen',
    what: 'Følger løbende op på delmålene og ser hvert år på udviklingen',
    frequency: 'yearly',
    due: null,
    section: 'Delaftalerne',
  },
  {
    who: 'Bestyrelsen',
    what: 'Holder delaftalerne ajour, så Landsbyggefonden kan hente dem når som helst',
    frequency: 'onRequest',
    due: null,
    section: 'Strategisk aftale, indledningen',
  },
  {
    who: 'Helhedsplanen',
    what: 'Får lavet professionelle evalueringer af udvalgte indsatser; pengene er sat af i budgettet',
    frequency: 'yearly',
    due: null,
    section: 'Strategisk aftale, afsnit 7',
  },
  {
    who: 'Helhedsplanen',
    what: 'Fører statistik over, om beboerne bruger tilbuddene, og taler om den med afdelingsbestyrelserne',
    frequency: 'ongoing',
    due: null,
    section: 'Strategisk aftale, afsnit 3',
  },
  {
    who: 'Helhedsplanen',
    what: 'Har modeller klar, der virker efter 2029: Superkræfter, lommepengejob og lokal sundhed',
    frequency: 'once',
    due: '2029-12-31',
    section: 'Delaftalerne',
  },
]
