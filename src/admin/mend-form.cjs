/**
 * A loader for Next's bundler: mends two faults of Payload's form, `@payloadcms/ui` 3.90.2. A quarter of a second after
 * a change, the form asks the server which fields to show, unless nothing differs from what it compared last.
 *
 * When an answer arrives, it merges the answer and from then on compares with the result, which also holds what was
 * changed meanwhile. So a change made in the quarter of a second before an answer is never asked about: "Weekly" was
 * chosen, and the weekdays never appeared. The form must compare with what it compared last, merged with the same
 * answer; then only what was changed meanwhile differs.
 *
 * And an answer to what was asked before a save knows nothing of the save's refusal: if it arrives later, it took the
 * error away from the field. An error that the form did not have when it asked, at a value that is still the same, must
 * stay.
 *
 * In Payload's source: `case 'MERGE_SERVER_STATE'` of packages/ui/src/forms/Form/fieldReducer.ts, and `executeOnChange`
 * of index.tsx beside it. If a new version no longer has this code, the build fails. If the tests of
 * test/e2e/publishing.test.ts about held-back answers pass without this file, remove the file.
 */
const MERGE =
  /prevStateRef:(?<seen>[\w$]+),serverState:(?<answer>[\w$]+)\}=(?<action>[\w$]+),(?<merged>[\w$]+)=(?<merge>[\w$]+)\(\{acceptValues:(?<values>[\w$]+),currentState:(?<current>[\w$]+)\|\|\{\},incomingState:\k<answer>\}\);return \k<seen>\.current=\k<merged>,\k<merged>\}/g
const ASK =
  /formState:[\w$]+\((?<asked>[\w$]+),\{excludeFiles:!0\}\),submitted:[\w$]+\}\);[\w$]+\(\{type:"MERGE_SERVER_STATE",prevStateRef:[\w$]+,serverState:[\w$]+/g

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function mendForm(source) {
  const asking = once(source, ASK, (code, { asked }) => `${code},asked:${asked}`)
  return once(asking, MERGE, (code, { seen, answer, action, merged, merge, values, current }) => {
    const wrong = `return ${seen}.current=${merged},${merged}}`
    const state = `{acceptValues:${values},currentState:${seen}.current||{},incomingState:${answer}}`
    return `${code.slice(0, -wrong.length)}${seen}.current=${merge}(${state});${kept(`${action}.asked`, current, [merged, `${seen}.current`])}return ${merged}}`
  })
}

/** The statement that puts the errors of `current` which `asked` had not into these states. */
function kept(asked, current, states) {
  const isNew = `field.valid===!1&&field.errorMessage&&before?.valid!==!1&&before?.value===field.value`
  const put = (/** @type {string} */ what) =>
    states.map((state) => `${state}[path]={...${state}[path],${what}}`).join(',')
  return (
    `if(${asked})for(const[path,field]of Object.entries(${current}||{})){const before=${asked}[path];` +
    `${isNew}&&(${put('valid:!1,errorMessage:field.errorMessage')});` +
    `field.errorPaths?.length&&!before?.errorPaths?.length&&(${put('errorPaths:field.errorPaths')})}`
  )
}

/**
 * Replaces the one place where a pattern stands.
 *
 * @param {string} source
 * @param {RegExp} pattern
 * @param {(code: string, names: Record<string, string>) => string} mend
 * @returns {string}
 */
function once(source, pattern, mend) {
  let times = 0
  const mended = source.replace(pattern, (code, ...rest) => {
    times++
    return mend(code, rest.at(-1))
  })
  if (times !== 1) throw new Error(`The form of @payloadcms/ui has changed (${times}): see src/admin/mend-form.cjs`)
  return mended
}
