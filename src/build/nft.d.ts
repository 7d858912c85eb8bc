/** Vercel's tracer of files, which Next's own build uses and which has no type declarations there. */
declare module 'next/dist/compiled/@vercel/nft/index.js' {
  const nft: {
    nodeFileTrace: (
      files: string[],
      options: { base: string; ignore: (file: string) => boolean },
    ) => Promise<{ fileList: ReadonlySet<string> }>
  }
  export default nft
}
