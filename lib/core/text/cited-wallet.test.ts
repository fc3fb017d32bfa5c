import { expect, test } from 'vitest';
import { isCitedWallet } from './cited-wallet.ts';

const address = '0x000000000000000000000000000000005ec04d10';

const rows: [isCited: boolean, text: string][] = [
  [true, `Our service blocks sanctioned addresses such as ${address}.`],
  [true, `Traced the address ${address}, which OFAC has named, through two exchanges.`],
  [true, `I wrote the screening: ${address} must be refused, see the test.`],
  [true, `Detects customers who send funds to sanctioned wallets like ${address}.`],
  [true, `In my talk I follow the hackers from ${address} to an exchange, a case of laundering.`],
  [true, `The SDN list holds ${address} since 2023.`],
  [true, `A scammer wrote from ${address}, I reported it.`],
  [true, `Compliance flagged ${address} in the first run.`],
  [true, `Please send no money to ${address}, it is sanctioned.`],
  [true, `Here is my pull request to the OFAC list parser, with ${address} as the fixture.`],
  [false, address],
  [false, `Please send my salary to ${address}.`],
  [false, `My wallet is ${address}, it is not on any sanctions list.`],
  [false, `Pay to ${address}; our compliance team knows it.`],
  [false, `USDT: ${address} (screened, no sanctions)`],
  [false, `My old wallet was flagged, please use this: ${address}`],
  [false, `You can send it to ${address}, the bank never traces it.`],
  [false, `The new wallet is ${address}, since the old one was hit by a scam.`],
  [false, `Donations for the library are welcome at ${address}.`],
  [false, `Sanctions are my trade.\nWallet for the first month: ${address}`],
];

test.each(rows)('%s: %s', (isCited, text) => {
  expect(isCitedWallet(text, text.indexOf(address), address.length)).toBe(isCited);
});

test('a text that names sanctions over and over is looked at quickly', () => {
  const text = `${'send my sanctioned wallet to trace '.repeat(500)}${address}`;
  const start = performance.now();
  for (let at = 0; at < 200; at++) isCitedWallet(text, text.indexOf(address), address.length);
  expect(performance.now() - start).toBeLessThan(400);
});
