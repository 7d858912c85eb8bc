/** The plan itself, as listed among the partners of an activity. */
export const PLAN = 'Helhedsplanen (Amagerplanen)'

/** The six schools of the area, as one partner. */
export const SCHOOLS =
  'Skoler under BUF (Skolen på Amagerbro, Peder Lykke Skole, Dyvekeskolen, Amager Fælled Skole, Lergravsparkens Skole, Højdevangens Skole)'
