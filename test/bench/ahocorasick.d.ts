declare module 'ahocorasick' {
  /** The package brings no types: it is made of words, and gives for each place where some end that place and the words. */
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [end: number, words: string[]][];
  }
}
