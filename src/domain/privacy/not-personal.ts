/**
 * Fields whose names sound like a person's and are none, with why. A test walks all fields: one that sounds so and stands neither
 * here nor in `PERSONAL_FIELDS` fails it, so that nobody adds a person's address without saying when it goes.
 */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  'contact.role': 'a function, as the description says',
  'contact.phone': 'of a function, public',
  'contact.email': 'of a function, public',
}
