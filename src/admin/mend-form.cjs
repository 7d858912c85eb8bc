/**
 * A loader for Next's bundler: mends three faults of Payload's form, `@payloadcms/ui` 3.90.2. A quarter of a second after
 * a change, the form asks the server which fields to show, unless nothing differs from what it compared last.
 *
 * When an answer arrives, it merges the answer and from then on compares with the result, which also holds what was
 * changed meanwhile. So a change made in the quarter of a second before an answer is never asked about: "Weekly" was
 * chosen, and the weekdays never appeared. The form must compare with what it compared last, merged with the same
 * answer; then only what was changed meanwhile differs.
 *
 * Such an answer knows nothing of why a save was refused, and took the error away from its field if it came late. What
 * was refused must stay at its field until a value is changed.
 *
 * And the refusal of a draft was never shown at its field, since the form does not want to show there what only a
 * publication needs. Instead, it must not ask for that.
 *
 * In Payload's source: `ADD_SERVER_ERRORS` and `MERGE_SERVER_STATE` of packages/ui/src/forms/Form/fieldReducer.ts,
 * `submit` and `executeOnChange` of index.tsx beside it. If a new version no longer has this code, the build fails. If
 * the tests of test/e2e/publishing.test.ts about what the server answers, and about a draft, pass without this file,
 * remove the file.
 */
const MERGE =
  /prevStateRef:(?<seen>[\w$]+),serverState:(?<answer>[\w$]+)\}=[\w$]+,(?<merged>[\w$]+)=(?<merge>[\w$]+)\(\{acceptValues:(?<values>[\w$]+),currentState:(?<current>[\w$]+)\|\|\{\},incomingState:\k<answer>\}\);return \k<seen>\.current=\k<merged>,\k<merged>\}/g
const REFUSE = /case"ADD_SERVER_ERRORS":\{let (?<state>[\w$]+)=.*?,\{\}\),\k<state>\}(?=case")/g
const DRAFT = /(?<overrides>[\w$]+)\._status==="draft"&&\((?<setModified>[\w$]+)\(!0\),[\w$]+\|\|[\w$]+\(!1\)\)/g
const VALIDATE = /(?<validating>await [\w$]+\.current\.validateForm\(\));if\(/g
const ASK = /submitted:(?<submitted>[\w$]+)(?=\}\);[\w$]+\(\{type:"MERGE_SERVER_STATE",prevStateRef:)/g

/**
 * At the end of the module: the fields as they were when the last save was refused, errors included; and whether it was
 * that of a draft.
 */
const REFUSED = ';var refusedFields,isRefusedDraft;'

/**
 * @param {string} source
 * @returns {string}
 */
module.exports = function mendForm(source) {
  const noting = once(
    source,
    REFUSE,
    (code, { state }) => `${code.slice(0, -`,${state}}`.length)},refusedFields=${state},${state}}`,
  )
  const showing = once(
    noting,
    DRAFT,
    (_, { overrides, setModified }) => `(isRefusedDraft=${overrides}._status==="draft")&&${setModified}(!0)`,
  )
  // Before what is to be published is asked for.
  const validating = once(showing, VALIDATE, (_, { validating }) => `(isRefusedDraft=!1,${validating});if(`)
  const asking = once(validating, ASK, (_, { submitted }) => `submitted:${submitted}&&!isRefusedDraft`)
  const merging = once(asking, MERGE, (code, { seen, answer, merged, merge, values, current }) => {
    const wrong = `return ${seen}.current=${merged},${merged}}`
    const state = `{acceptValues:${values},currentState:${seen}.current||{},incomingState:${answer}}`
    return `${code.slice(0, -wrong.length)}${seen}.current=${merge}(${state});${keepErrors(values, current, [merged, `${seen}.current`])}return ${merged}}`
  })
  return merging + REFUSED
}

/**
 * The statement that puts the errors of `current` into these states, if nothing was changed since they came. After a
 * save that went well (`values` are taken over) there are none.
 */
function keepErrors(values, current, states) {
  const isSame = `Object.entries(refusedFields).every(([path,{value}])=>value===${current}?.[path]?.value||JSON.stringify(value)===JSON.stringify(${current}?.[path]?.value))`
  const put = (/** @type {string} */ what) =>
    states.map((state) => `${state}[path]={...${state}[path],${what}}`).join(',')
  return (
    `if(${values})refusedFields=void 0;` +
    `else if(refusedFields&&${isSame})for(const[path,field]of Object.entries(${current}||{})){` +
    `field.valid===!1&&field.errorMessage&&(${put('valid:!1,errorMessage:field.errorMessage')});` +
    `field.errorPaths?.length&&(${put('errorPaths:field.errorPaths')})}`
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
