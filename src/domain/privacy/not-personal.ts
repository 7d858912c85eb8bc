/**
 * Fields whose names sound like personal data but are not, with the reason. A key is a path, or the end of one. A test
 * walks all fields and fails on one that sounds personal and is neither here nor in `PERSONAL_FIELDS`, so that nobody
 * adds a person's address without stating when it is deleted. Personal data that ends up in one of these fields anyway
 * is removed by an administrator (`src/services/redaction`).
 */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  'contact.phone': 'of a function, public',
  'contact.email': 'of a function, public',
  'milestones.owner': 'a function, as its label says',
  'indicators.owner': 'a function, as its label says',
  'obligations.who': 'a function, as its label says',
  'documents.responsible': 'a function, as its label says',
  'follow-ups.openPoints.owner': 'a function, as its label says',
  'meetings.convenedBy': 'a function, as its label says',
  'meetings.invited': 'a function, as its label says',
  'evaluations.by': 'an organisation or a function, as its description says',
  'partners.name': 'an organisation or a function, as its description says',
  'housing-organisations.name': 'an organisation or a function, as its description says',
  'organisation.bodies.name': 'an organisation or a function, as its description says',
  'organisation.bodies.members': 'an organisation or a function, as its description says',
  'newsletters.blocks.quote.by': 'an organisation or a function, as its description says',
  'zones.name': 'a place',
  'zones.places.name': 'a place',
  'afdelinger.name': 'a place',
  'venues.name': 'a place',
  'venues.address': 'a place',
  'site.address': 'a place',
  'focus-areas.name': 'a thing',
  'site.name': 'a thing',
  'meetings.name': 'a thing',
  'areas.name': 'a place',
  'metrics.name': 'a thing',
  'periods.name': 'a thing',
  'indicators.name': 'a thing',
  'indicators.plainName': 'a thing',
  'agreements.figures.name': 'a thing',
  'agreements.figures.comparatorName': 'a thing',
  filename: 'a thing',
  originalName: 'of a file, as it was on its way here',
  'api-clients.name': 'a program',
  'api-clients.contact': 'of a function: whom to ask about a program',
  blockName: 'a thing',
}
