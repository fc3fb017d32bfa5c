import { expect, test } from 'vitest';
import { aReport } from '../../../test/builders/a-report.ts';
import { injections } from '../../../test/builders/injections.ts';
import { z } from '../model/zod.ts';
import { caseStix } from './stix.ts';
import { observableId, uuidV5 } from './stix-id.ts';

// The required properties of STIX 2.1 (OASIS Standard, 2021-06-10), strict: what the standard does not name is refused.
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const id = (type: string) => z.string().regex(new RegExp(`^${type}--${uuid}$`));
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const text = z.string().min(1);
const refs = z.array(z.string().regex(new RegExp(`^[a-z-]+--${uuid}$`))).min(1);
const tlp = 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003';
const marked = { object_marking_refs: z.tuple([z.literal(tlp)]) };
const reference = z
  .strictObject({ source_name: text, description: text.optional(), url: z.url().optional(), external_id: text.optional() })
  .refine((one) => one.description !== undefined || one.url !== undefined || one.external_id !== undefined);

const domainObject = <Type extends string>(type: Type, shape: z.ZodRawShape) =>
  z.strictObject({
    type: z.literal(type),
    spec_version: z.literal('2.1'),
    id: id(type),
    created_by_ref: id('identity'),
    created: time,
    modified: time,
    labels: z.array(text).min(1).optional(),
    external_references: z.array(reference).min(1).optional(),
    ...marked,
    ...shape,
  });
const observable = <Type extends string>(type: Type, shape: z.ZodRawShape) =>
  z.strictObject({ type: z.literal(type), spec_version: z.literal('2.1'), id: id(type), ...marked, ...shape });

const object = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('marking-definition'),
    spec_version: z.literal('2.1'),
    id: z.literal(tlp),
    created: z.literal('2022-10-01T00:00:00.000Z'),
    name: z.literal('TLP:AMBER+STRICT'),
    extensions: z.strictObject({
      'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': z.strictObject({
        extension_type: z.literal('property-extension'),
        tlp_2_0: z.literal('amber+strict'),
      }),
    }),
  }),
  domainObject('identity', { name: text, identity_class: z.enum(['individual', 'system']) }),
  domainObject('observed-data', {
    first_observed: time,
    last_observed: time,
    number_observed: z.int().min(1).max(999_999_999),
    object_refs: refs,
  }),
  domainObject('indicator', {
    name: text.optional(),
    description: text.optional(),
    pattern: text,
    pattern_type: z.literal('second-look'),
    pattern_version: text,
    valid_from: time,
  }),
  domainObject('sighting', {
    sighting_of_ref: id('indicator'),
    description: text.optional(),
    count: z.int().min(0).max(999_999_999),
    first_seen: time.optional(),
    last_seen: time.optional(),
    observed_data_refs: z.array(id('observed-data')).min(1).optional(),
  }),
  domainObject('note', { content: text, object_refs: refs }),
  domainObject('opinion', {
    opinion: z.enum(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']),
    explanation: text.optional(),
    object_refs: refs,
  }),
  domainObject('relationship', {
    relationship_type: z.literal('related-to'),
    source_ref: id('identity'),
    target_ref: id('identity'),
    description: text,
  }),
  domainObject('grouping', {
    name: text,
    description: text,
    context: z.enum(['suspicious-activity', 'malware-analysis', 'unspecified']),
    object_refs: refs,
  }),
  observable('user-account', { account_login: text, account_type: text, display_name: text.optional() }),
  observable('email-addr', { value: text }),
  observable('url', { value: z.url() }),
  observable('file', { name: text }),
]);
const bundleSchema = z.strictObject({ type: z.literal('bundle'), id: id('bundle'), objects: z.array(object).min(1) });
type Bundle = z.infer<typeof bundleSchema>;

const bundle = bundleSchema.parse(caseStix(aReport()));
const typed = (from: Bundle = bundle) => from.objects.map(({ type }) => type);

test('every object has what the standard requires and nothing that it does not name', () => {
  expect(bundleSchema.safeParse(JSON.parse(JSON.stringify(caseStix(aReport())))).error).toBeUndefined();
  expect(typed()).toEqual([
    'marking-definition',
    'identity',
    'identity',
    'user-account',
    'email-addr',
    'observed-data',
    'user-account',
    'observed-data',
    'user-account',
    'observed-data',
    'indicator',
    'sighting',
    'indicator',
    'sighting',
    'opinion',
    'opinion',
    'note',
    'note',
    'note',
    'note',
    'note',
    'opinion',
    'identity',
    'relationship',
    'grouping',
  ]);
});

test('every reference points into the bundle, and every id is used once', () => {
  const ids = bundle.objects.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...JSON.stringify(bundle.objects).matchAll(/"([a-z-]+_refs?)":(?:"([^"]+)"|\[([^\]]+)\])/g)].flatMap(([, , one, many]) =>
    one === undefined ? (many ?? '').split(',').map((each) => each.replaceAll('"', '')) : [one],
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => !ids.includes(one))).toEqual([]);
});

test('nothing is last changed before it was made, or last seen before it was first seen', () => {
  const late = { ...aReport(), writtenAt: '2020-01-01T00:00:00.000Z' };
  for (const one of bundleSchema.parse(caseStix(late)).objects as unknown as Record<string, string>[]) {
    if (one['modified'] !== undefined) expect(one['modified'] >= (one['created'] ?? '')).toBe(true);
    if (one['last_seen'] !== undefined) expect(one['last_seen'] >= (one['first_seen'] ?? '')).toBe(true);
  }
});

test('the same case gives the same ids, written today or tomorrow; only the bundle is another', () => {
  const tomorrow = caseStix({ ...aReport(), writtenAt: '2026-11-04T10:42:00.000Z' });
  expect(tomorrow.objects.map((one) => one.id)).toEqual(caseStix(aReport()).objects.map((one) => one.id));
  expect(tomorrow.id).not.toBe(bundle.id);
  expect(caseStix(aReport())).toEqual(caseStix(aReport()));
});

test('observables are named as other tools name them', () => {
  // The worked example of RFC 9562, appendix A.4; the others were computed with Python's uuid module.
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  expect(observableId('email-addr', { value: 'mara@example.com' })).toBe('email-addr--a4260a6a-eef4-5150-aa76-7e6d103563e5');
  const account = { account_type: 'github', account_login: 'mara' };
  expect(observableId('user-account', account)).toBe('user-account--5ee41070-fa7d-5cf7-89c4-08d9ac53b6c9');
});

test('a finding that rests on the reviewer’s answer alone has no observed data to point to', () => {
  const report = aReport();
  const evidence = [
    { observation: 'answer:camera-off', kind: 'answer' as const, quote: 'yes', source: 'reviewer:answers', locator: 'camera-off' },
  ];
  const findings = report.review.findings.map((one) => (one.answer === 'yes' ? { ...one, evidence } : one));
  const written = bundleSchema.parse(caseStix({ ...report, review: { ...report.review, findings } }));
  expect(written.objects.filter(({ type }) => type === 'sighting').map((one) => 'observed_data_refs' in one)).toEqual([false, false]);
});

test.each(injections.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('%s stays a value', (_, text) => {
  const written = bundleSchema.parse(JSON.parse(JSON.stringify(caseStix(aReport(() => text)))));
  expect(typed(written)).toEqual(typed());
});

test('what speaks for an ordinary history and what was not asked are notes of their own, and the grouping says the latter', () => {
  const notes = caseStix(aReport()).objects.flatMap((one) => (one.type === 'note' ? [String((one as { content?: unknown }).content)] : []));
  expect(notes.slice(1, 3)).toEqual([
    expect.stringMatching(
      /is not counted: the candidate’s profiles show a record of many years\.\n[\s\S]*What it does not show[\s\S]*“third quote”$/,
    ),
    expect.stringMatching(/^1 check is switched off[\s\S]*- shows-left-out: policy reason$/),
  ]);
  expect(caseStix(aReport()).objects.at(-1)).toMatchObject({ description: expect.stringContaining('1 check is switched off') });
});

test('who shares something is related, both ways round with both quotes, under the id that the other case has in its own export', () => {
  const named = (name: string) => bundle.objects.find((one) => one.type === 'identity' && 'name' in one && one['name'] === name);
  const other = named('other title');
  const relationship = bundle.objects.find(({ type }) => type === 'relationship');
  expect(relationship).toMatchObject({ source_ref: named('title')?.id, target_ref: other?.id });
  expect(relationship).toMatchObject({
    description: expect.stringMatching(/^mailbox: the same; stands in 2 of 812 cases.*\n.*“shared quote”\n.*“other quote”$/),
  });
  const report = aReport();
  const turned = { ...report, file: { ...report.file, case: { ...report.file.case, id: 'other-case' } }, links: [] };
  expect(caseStix(turned).objects.map((one) => one.id)).toContain(other?.id);
  const { links: _, ...notCompared } = report;
  expect(caseStix(notCompared).objects.filter(({ type }) => type === 'relationship')).toEqual([]);
});
