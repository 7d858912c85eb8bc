/** A mail as it is handed to the transport: the same said twice, as HTML and as plain text. */
export interface Mail {
  subject: string
  html: string
  text: string
}
