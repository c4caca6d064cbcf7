/** The part of https://github.com/papandreou/subset-font that we use; the package has no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
