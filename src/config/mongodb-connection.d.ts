/** The driver types what it shows, and this it does not show. */
declare module 'mongodb/lib/cmap/connection.js' {
  export const Connection: unknown
}
