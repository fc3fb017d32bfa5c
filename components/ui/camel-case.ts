type CamelCase<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<CamelCase<B>>}` : S;

/** `claimed-location` as `claimedLocation`: the model's words in the letters that a browser's message keys allow. */
export const camelCase = <S extends string>(words: S): CamelCase<S> =>
  words.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
