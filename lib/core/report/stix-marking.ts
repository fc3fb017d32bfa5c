import type { StixBundle } from './stix.ts';
import type { StixId } from './stix-id.ts';

/** A marking of the Traffic Light Protocol 2.0. */
export type TlpMarking = 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER' | 'TLP:AMBER+STRICT' | 'TLP:RED';

/** The ids of the definitions that OASIS published for TLP 2.0 among the STIX common objects. */
const definitionIds: Record<TlpMarking, StixId> = {
  'TLP:CLEAR': 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  'TLP:GREEN': 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:AMBER': 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:RED': 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/** The bundle with its one marking definition, and every reference to it, replaced by that of another marking. */
export function withMarking(bundle: StixBundle, marking: TlpMarking): StixBundle {
  const id = definitionIds[marking];
  const objects = bundle.objects.map((object) => {
    if (object.type !== 'marking-definition') return { ...object, object_marking_refs: [id] };
    const [extension] = Object.keys(object['extensions'] as Record<string, unknown>);
    const tlp = marking.replace('TLP:', '').toLowerCase();
    return { ...object, id, name: marking, extensions: { [extension as string]: { extension_type: 'property-extension', tlp_2_0: tlp } } };
  });
  return { ...bundle, objects: objects as StixBundle['objects'] };
}
