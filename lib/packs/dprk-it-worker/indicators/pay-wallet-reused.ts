import { defineIndicator } from '../../../core/model/indicator.ts';
import { linked } from '../../../core/model/pattern.ts';
import { tayvano2025 } from '../publications/researchers.ts';

export default defineIndicator({
  id: 'pay-wallet-reused',
  name: 'give a wallet address that a candidate of another name gave too',
  why: 'A published collection shows one wallet address under which several names were paid.',
  status: 'stable',
  category: 'payment',
  specificity: 'strong',
  use: 'score',
  attack: ['T1657'],
  sources: [{ ...tayvano2025, where: 'Listed personas: several names paid to one address' }],
  pattern: linked(['wallet'], { names: 'different' }),
  benign: [
    'An agency or a cooperative has one wallet for all its people.',
    'The address belongs to an exchange or a contract, and everybody is paid through it.',
    'One is the former name of the other.',
  ],
  ask: ['Ask both, separately, whose wallet it is, and hold the payment until it is clear.'],
  examples: {
    notObserved: [
      {
        because: 'The same person applied twice with the same wallet.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d22'] }],
        links: [{ by: 'wallet', names: 'same', kind: 'wallet', quote: '0x000000000000000000000000000000005ec04d22' }],
      },
      {
        because: 'The candidates were compared, and nobody else gave this wallet.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d22'] }],
        links: [],
      },
    ],
    observed: [
      {
        because: 'A candidate of another name gave the same address.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d22'] }],
        links: [{ by: 'wallet', names: 'different', kind: 'wallet', quote: '0x000000000000000000000000000000005ec04d22' }],
      },
    ],
    cannotTell: [
      {
        because: 'The candidates have not been compared with each other.',
        profiles: [{ wallet: ['0x000000000000000000000000000000005ec04d22'] }],
      },
    ],
  },
});
