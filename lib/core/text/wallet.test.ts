import { expect, test } from 'vitest';
import { wallet, walletShapes } from './wallet.ts';

// The example addresses of EIP-55, EIP-1191 and BIP-173, and the first address of Bitcoin; they are in every textbook.
const evm = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const lower = evm.toLowerCase();

test.each([
  evm,
  lower,
  `0x${evm.slice(2).toUpperCase()}`,
  ` ${evm} `,
  `eth:${evm}`,
  `ethereum:${evm}@137/transfer?value=1`,
  `ethereum:pay-${evm}`,
  `matic:${evm}`,
  `arb1:${lower}`,
  `eip155:1:${evm}`,
  `eip155:137:${lower}`,
  'rsk:0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD',
])('%s is one address, on whatever chain', (text) => expect(wallet(text)).toBe(lower));

test.each([
  ['one letter in the wrong case', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
  ['the same behind the name of a chain', 'eth:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
  ['a digit too few', lower.slice(0, -1)],
  ['a digit too many', `${lower}0`],
  ['a transaction', `0x${'ab'.repeat(32)}`],
  ['only a chain', 'eth:'],
  ['a Bitcoin address with a wrong letter', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
  ['a TRON address with a wrong letter', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv9'],
  ['a segwit address with a wrong letter', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
  ['another word', 'Telegram'],
])('%s is none', (_, text) => expect(wallet(text)).toBeUndefined());

test.each([
  ['bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
])('%s is kept as %s', (text, expected) => expect(wallet(text)).toBe(expected));

test('inside a sentence the chain before an address does not hide it', () => {
  const found = `Send it to eip155:137:${lower}, or eth:${lower}. Not 0x12.`.match(walletShapes) ?? [];
  expect(found.map(wallet)).toEqual([lower, lower]);
});

test('a hostile text is refused at once', () => {
  expect(wallet(`${'a:'.repeat(50_000)}0x`)).toBeUndefined();
  expect(wallet(`0x${'@0x'.repeat(50_000)}`)).toBeUndefined();
});
