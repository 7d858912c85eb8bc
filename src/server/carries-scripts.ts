/** Whether an address belongs to the admin, the API or Next's own files. Everything else is read by residents. */
export function carriesScripts(url: string): boolean {
  return /^\/(admin|api|_next)(\/|\?|$)/.test(url)
}
