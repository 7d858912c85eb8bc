/** The offers that activities of the agreements are. Activities that cover more than one offer are left out. */
export const offers: Readonly<Record<string, string>> = {
  Superkræfter: 'superkraefter',
  'Projekt På Lige Fod': 'paa-lige-fod',
  'Partnerskaber – fællesskaber og fritidsliv i og ud af boligområderne': 'fritid-for-boern-og-unge',
  'Fritidsjob for alle': 'fritidsjobcafeen',
  Lommepengeprojekt: 'lommepengejob',
  'Ung 2300': 'ung-2300',
  'Kvinder i Front': 'kvinder-i-front',
}
