/**
 * Fields whose names sound like a person's and are none, with why; a path, or the end of one. A test walks all fields: one that
 * sounds so and stands neither here nor in `PERSONAL_FIELDS` fails it, so that nobody adds a person's address without saying when
 * it goes. What slips into one of these all the same, an administrator takes out (`src/cms/redaction`).
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
  'metrics.name': 'a thing',
  'periods.name': 'a thing',
  'indicators.name': 'a thing',
  'indicators.plainName': 'a thing',
  'agreements.figures.name': 'a thing',
  'agreements.figures.comparatorName': 'a thing',
  filename: 'a thing',
  blockName: 'a thing',
}
