/** It has no types of its own, and those of `@types` are of an older version. */
declare module '@20minutes/s3rver' {
  interface Options {
    address: string
    port: number
    directory: string
    silent: boolean
    configureBuckets: { name: string }[]
  }
  export default class S3rver {
    constructor(options: Options)
    /** Resolves to where it listens. */
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
