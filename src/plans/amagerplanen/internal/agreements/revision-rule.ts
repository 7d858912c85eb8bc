/** How a sub-agreement may be changed. The same in all four. */
export const REVISION_RULE = `Parterne drøfter først, om delaftalen skal ændres. Derefter aftales ændringen i den lokale boligsociale ledergruppe, sådan som kommissoriet for ledergrupperne beskriver.

Ledergruppen har sit mandat fra Københavns Bydelsbestyrelse. Den må beslutte indholdet af delaftalen og ændre det, når ændringen støtter de overordnede mål i den strategiske aftale, og når pengene går til indsatser, hvis virkning er dokumenteret. Justeringer må koste op til 50.000 kr.

En ændret delaftale sendes ikke til Landsbyggefonden. Den gældende udgave skal altid ligge klar til bestyrelsen og i fondens driftsstøtteportal, så fonden kan hente den.`
