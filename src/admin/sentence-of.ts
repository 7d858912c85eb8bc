interface Refused {
  errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
}

/** What the API says in an answer that refuses, for a person to read; empty if it says nothing. */
export async function sentenceOf(response: Response): Promise<string> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refused
  return errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? message ?? []).join(' ')
}
