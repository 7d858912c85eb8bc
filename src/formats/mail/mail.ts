/** A mail as given to the transport, with the same content as HTML and as plain text. */
export interface Mail {
  subject: string
  html: string
  text: string
}
