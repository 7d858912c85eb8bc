/** An internal class of the driver, which has no type declarations. */
declare module 'mongodb/lib/cmap/connection.js' {
  export const Connection: unknown
}
