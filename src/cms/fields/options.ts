import type { Option } from 'payload'
import { label, type Label } from '../label.ts'

/** The words of the closed lists, in the admin's two languages. */
const WORDS = {
  weekdays: {
    MO: label('mandag', 'Monday'),
    TU: label('tirsdag', 'Tuesday'),
    WE: label('onsdag', 'Wednesday'),
    TH: label('torsdag', 'Thursday'),
    FR: label('fredag', 'Friday'),
    SA: label('lørdag', 'Saturday'),
    SU: label('søndag', 'Sunday'),
  },
  needs: {
    job: label('Job og fritidsjob', 'Jobs'),
    school: label('Skole og lektier', 'School and homework'),
    money: label('Penge og breve', 'Money and letters'),
    health: label('Sundhed', 'Health'),
    women: label('For kvinder', 'For women'),
    leisure: label('Noget at lave', 'Something to do'),
    green: label('Genbrug og have', 'Recycling and garden'),
  },
  audiences: {
    everyone: label('Alle', 'Everyone'),
    children: label('Børn', 'Children'),
    youth: label('Unge', 'Young people'),
    adults: label('Voksne', 'Adults'),
    women: label('Kvinder', 'Women'),
    families: label('Familier', 'Families'),
    newResidents: label('Nye beboere', 'New residents'),
    volunteers: label('Frivillige', 'Volunteers'),
    professionals: label('Fagfolk', 'Professionals'),
  },
  states: {
    open: label('Åbent', 'Open'),
    paused: label('På pause', 'Paused'),
    closed: label('Lukket', 'Closed'),
    planned: label('Planlagt', 'Planned'),
    toBeConfirmed: label('Skal bekræftes', 'To be confirmed'),
  },
  kinds: {
    own: label('Helhedsplanens eget tilbud', "The plan's own offer"),
    bridge: label('En andens tilbud, som vi hjælper hen til', "Another's offer that we lead to"),
  },
  spoken: {
    da: label('dansk', 'Danish'),
    en: label('engelsk', 'English'),
    ar: label('arabisk', 'Arabic'),
    so: label('somali', 'Somali'),
    tr: label('tyrkisk', 'Turkish'),
    ur: label('urdu', 'Urdu'),
    fa: label('farsi/dari', 'Farsi/Dari'),
    ku: label('kurdisk', 'Kurdish'),
    pa: label('punjabi', 'Punjabi'),
    ti: label('tigrinya', 'Tigrinya'),
    uk: label('ukrainsk', 'Ukrainian'),
    pl: label('polsk', 'Polish'),
    es: label('spansk', 'Spanish'),
    fr: label('fransk', 'French'),
  },
  prices: {
    unknown: label('Ikke oplyst', 'Not stated'),
    free: label('Gratis', 'Free'),
    amount: label('Et beløb', 'An amount'),
  },
  marks: {
    circle: label('Cirkel', 'Circle'),
    square: label('Firkant', 'Square'),
    triangle: label('Trekant', 'Triangle'),
    hexagon: label('Sekskant', 'Hexagon'),
    diamond: label('Rude', 'Diamond'),
    drop: label('Dråbe', 'Drop'),
  },
  focusArt: {
    education: label('Uddannelse', 'Education'),
    employment: label('Arbejde', 'Employment'),
    prevention: label('Forebyggelse', 'Prevention'),
    cohesion: label('Fællesskab', 'Cohesion'),
  },
  roles: {
    admin: label('Administrator', 'Administrator'),
    editor: label('Redaktør', 'Editor'),
    zoneWorker: label('Zonemedarbejder', 'Zone worker'),
    translator: label('Oversætter', 'Translator'),
    leader: label('Lokal ledergruppe', 'Local leader group'),
    board: label('Bestyrelse', 'Board'),
  },
} as const satisfies Record<string, Record<string, Label>>

type List = keyof typeof WORDS

/** The options of a select field for a closed list of codes. A code without words does not compile. */
export function options<Name extends List>(list: Name, codes: readonly (keyof (typeof WORDS)[Name] & string)[]): Option[] {
  const words: Record<string, Label> = WORDS[list]
  return codes.map((code) => ({ value: code, label: words[code] ?? code }))
}
