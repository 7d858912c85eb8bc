interface Refused {
  errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
}

/** The human-readable message of an API error response; empty if it has none. */
export async function sentenceOf(response: Response): Promise<string> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refused
  return errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? message ?? []).join(' ')
}
