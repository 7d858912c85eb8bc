/** Handles Enter in a field of its own, so that it does not submit the document's form around it. */
export function onEnter(work: () => Promise<void>): (event: { key: string; preventDefault: () => void }) => void {
  return (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void work()
  }
}
