/**
 * A loader for Next's bundler: mends the dashboard's cards of `@payloadcms/ui` 3.90.2 (`CollectionCards`). The button
 * that makes a document was read aloud as "Create new [object Object]", since it got the collection's name in all
 * languages. If a new version no longer has this code, the build fails: remove the file then.
 */
const CREATE = /(?<words>'general:createNewLabel', \{\s*)label(?=\s*\})/

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function mendCards(source) {
  if (!CREATE.test(source))
    throw new Error('CollectionCards of @payloadcms/ui has changed: see src/admin/mend-cards.cjs')
  return source.replace(CREATE, '$<words>label: title')
}
