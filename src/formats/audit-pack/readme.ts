import type { AuditYear } from './audit-year'

/** Explains in plain Danish what the pack contains and how to verify it. */
export function readme(
  { year, plan, followUps, decisions, editions, measurements, auditEnd }: AuditYear,
  unreadable: readonly string[],
): string {
  return `${plan}: revisorens pakke for ${year}

HVAD DER LIGGER HER

opfoelgninger.csv   Bestyrelsens opfølgninger i ${year}: ${followUps.length}.
opfoelgninger/      En mappe for hver, med mødets dag som navn:
                    set.json          det, bestyrelsen så, som det blev frosset
                    set.pdf           det samme på papir
                    opfoelgning.json  konklusioner, beslutninger, åbne punkter og godkendelse
beslutninger.csv    Ændringer af aftaler, der blev besluttet i ${year}: ${decisions.length}.
udgaver.csv         De udgaver af aftalerne, der gjaldt på mindst én dag i ${year}: ${editions.length}.
udgaver/            Hver udgave, som den blev forseglet (.json), og lavet af den som PDF og Word. Passer seglet ikke
                    (manifest.json siger det), er den hverken PDF eller Word.
indikatorer.csv     Hvad indikatorerne betyder, og hvor tallene kommer fra.
maalinger.csv       Målinger af perioder, der slutter i ${year}, med kilde: ${measurements.length}.
logbogen/           Tal, der er regnet ud fra logbogen, med de indførsler, de er lagt sammen af.
manifest.json       Alle filer med størrelse og SHA-256, og om seglene passer.
SHA256SUMS          Det samme til kontrol med sha256sum.

Bilag til målingerne ligger ikke i pakken, fordi de kan indeholde oplysninger om personer. Deres navn og SHA-256 står i
maalinger.csv. Bed sekretariatet om at se dem, og sammenlign.

SÅDAN KONTROLLERER DU PAKKEN

1. Pak den ud, gå ind i mappen, og skriv (Linux; på Mac: shasum -a 256 -c SHA256SUMS):

   sha256sum -c SHA256SUMS

   Alle linjer skal slutte med OK.

2. Seglene. Et segl er SHA-256 af den fil, det hører til. Det skal passe med filens linje i SHA256SUMS:
   - seglet i opfoelgninger.csv hører til set.json i samme mappe
   - "Summens segl" i maalinger.csv hører til tallets fil i mappen logbogen
   - seglet i udgaver.csv hører til udgavens .json; det står også på PDF'ens forside

   Hver udgave nævner seglet på den forrige ("previousHash"), så ingen udgave kan tages ud, uden at det ses.

   Står der et tal ved "redactedBy" i manifest.json, er der siden fjernet oplysninger om en person. Så passer seglet ikke
   mere med filen; indførslen med det nummer i revisionssporet siger hvem, hvornår og hvorfor, og forsegler det, der er tilbage.

3. Revisionssporet. ${
    auditEnd === null
      ? `Det har ingen indførsler til og med ${year}.`
      : `Den sidste indførsel til og med ${year} er nr. ${auditEnd.seq}. Sekretariatet kan på serveren skrive:

   npm run audit:verify -- --end ${auditEnd.seq}:${auditEnd.hash}

   Kommandoen siger, om hele sporet er ubrudt, og om det stadig indeholder den indførsel.`
  }

${
  unreadable.length === 0
    ? ''
    : `KAN IKKE LÆSES

Det, der er gemt i dem, er ikke til at læse, så de er ikke skrevet ud. De ligger her, som de er, og resten af pakken er hel:

${unreadable.map((name) => `- ${name}\n`).join('')}
`
}Tal skrives med komma, felter skilles af semikolon, og tegnsættet er UTF-8. Tider er UTC, dage er danske.
`
}
