import { expect, test } from 'vitest';
import type { StixBundle } from './stix.ts';
import { type TlpMarking, withMarking } from './stix-marking.ts';

const old = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const bundle = {
  type: 'bundle',
  id: 'bundle--1',
  objects: [
    {
      type: 'marking-definition',
      id: old,
      spec_version: '2.1',
      created: '2022-10-01T00:00:00.000Z',
      name: 'TLP:AMBER+STRICT',
      extensions: { [extension]: { extension_type: 'property-extension', tlp_2_0: 'amber+strict' } },
    },
    { type: 'note', id: 'note--1', spec_version: '2.1', content: 'Called back.', object_marking_refs: [old] },
  ],
} as StixBundle;

test.each<[TlpMarking, string, string]>([
  ['TLP:CLEAR', 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', 'clear'],
  ['TLP:GREEN', 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'green'],
  ['TLP:AMBER', 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'amber'],
  ['TLP:AMBER+STRICT', old, 'amber+strict'],
  ['TLP:RED', 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1', 'red'],
])('%s is defined once and every object refers to it', (marking, id, tlp) => {
  expect(withMarking(bundle, marking).objects).toEqual([
    {
      type: 'marking-definition',
      id,
      spec_version: '2.1',
      created: '2022-10-01T00:00:00.000Z',
      name: marking,
      extensions: { [extension]: { extension_type: 'property-extension', tlp_2_0: tlp } },
    },
    { type: 'note', id: 'note--1', spec_version: '2.1', content: 'Called back.', object_marking_refs: [id] },
  ]);
});
