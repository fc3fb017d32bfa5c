/**
 * The orders in which a name's words are shown, joined without anything between them: all of two or three words; of more, as they
 * are, turned around by one word either way, and backwards.
 */
export function wordOrders(tokens: readonly string[]): string[] {
  const orders = tokens.length <= 3 ? permutations(tokens) : [tokens, turned(tokens, 1), turned(tokens, -1), tokens.toReversed()];
  return [...new Set(orders.map((order) => order.join('')))];
}

const turned = (tokens: readonly string[], by: number): string[] => [...tokens.slice(by), ...tokens.slice(0, by)];

function permutations(tokens: readonly string[]): string[][] {
  if (tokens.length <= 1) return [[...tokens]];
  return tokens.flatMap((token, index) =>
    permutations([...tokens.slice(0, index), ...tokens.slice(index + 1)]).map((rest) => [token, ...rest]),
  );
}
