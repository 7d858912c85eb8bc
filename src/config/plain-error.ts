/** An error whose message is a sentence for the server's operator: shown as is, without a stack trace. */
export class PlainError extends Error {}
