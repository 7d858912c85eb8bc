/**
 * A loader for Next's bundler: mends a fault of Payload's form, `@payloadcms/ui` 3.90.2.
 *
 * A quarter of a second after a change, the form asks the server which fields to show, unless nothing differs from what
 * it compared last. When an answer arrives, it merges the answer and from then on compares with the result, which also
 * holds what was changed meanwhile. So a change made in the quarter of a second before an answer is never asked about:
 * "Weekly" was chosen, and the weekdays never appeared. The form must compare with what it compared last, merged with
 * the same answer; then only what was changed meanwhile differs.
 *
 * In Payload's source: `case 'MERGE_SERVER_STATE'` of packages/ui/src/forms/Form/fieldReducer.ts. If a new version no
 * longer has this code, the build fails. If the test of test/e2e/publishing.test.ts about what a choice asks for passes
 * without this file, remove the file.
 */
const MERGE =
  /prevStateRef:(?<seen>[\w$]+),serverState:(?<answer>[\w$]+)\}=[\w$]+,(?<merged>[\w$]+)=(?<merge>[\w$]+)\(\{acceptValues:(?<values>[\w$]+),currentState:[\w$]+\|\|\{\},incomingState:\k<answer>\}\);return \k<seen>\.current=\k<merged>,\k<merged>\}/g

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function mendForm(source) {
  let times = 0
  const mended = source.replace(MERGE, (code, ...rest) => {
    times++
    const { seen, answer, merged, merge, values } = rest.at(-1)
    const wrong = `return ${seen}.current=${merged},${merged}}`
    const state = `{acceptValues:${values},currentState:${seen}.current||{},incomingState:${answer}}`
    return `${code.slice(0, -wrong.length)}return ${seen}.current=${merge}(${state}),${merged}}`
  })
  if (times !== 1) throw new Error(`The form of @payloadcms/ui has changed (${times}): see src/admin/mend-form.cjs`)
  return mended
}
