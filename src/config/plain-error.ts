/** What is wrong, as a sentence for whoever runs the server: it is told as it is, without a trace. */
export class PlainError extends Error {}
