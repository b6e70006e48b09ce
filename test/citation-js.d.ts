/** The part of the library that the tests read citations back with; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
