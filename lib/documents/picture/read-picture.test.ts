import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aHeic, aJpeg, anExif, aPng, aWebp, type ExifTags, exifSegment, xmpSegment } from '../../../test/builders/a-picture.ts';
import { rawProfile } from '../../core/model/raw-profile.ts';
import { pictureSize } from './picture-size.ts';
import { readPicture } from './read-picture.ts';

const tags: ExifTags = {
  main: { 271: 'Example', 272: 'Camera 7', 305: 'Example Editor 3', 306: '2026:03:10 09:00:00' },
  exposure: { 36867: '2026:03:09 08:15:00', 36881: '-05:00' },
  position: {
    1: 'N',
    2: {
      fractions: [
        [30, 1],
        [16, 1],
        [3000, 100],
      ],
    },
    3: 'W',
    4: {
      fractions: [
        [97, 1],
        [44, 1],
        [0, 1],
      ],
    },
  },
};
const found = (bytes: Uint8Array) =>
  readPicture('p', bytes)
    .raw.observations.filter(({ kind }) => kind !== 'picture-hash')
    .map(({ kind, value }) => [kind, value]);
const told = [
  ['picture-time', { text: '2026:03:09 08:15:00', at: '2026-03-09T08:15:00', offset: '-05:00' }],
  ['document-time', { of: 'modified', text: '2026:03:10 09:00:00', at: '2026-03-10T09:00:00' }],
  ['picture-position', { latitude: '30.275000', longitude: '-97.733333' }],
  ['picture-device', { make: 'Example', model: 'Camera 7', software: 'Example Editor 3' }],
];

test.each<[string, Uint8Array]>([
  ['JPEG', aJpeg([0xe0, 'JFIF\0'], exifSegment(tags))],
  ['PNG', aPng(['eXIf', anExif(tags)])],
  ['WebP', aWebp(['VP8X', new Uint8Array(10)], ['EXIF', anExif(tags)])],
  ['HEIC', aHeic(anExif(tags))],
  ['TIFF', anExif(tags)],
])('the Exif block of a %s is read', (_, bytes) => {
  expect(found(bytes)).toEqual(told);
});

// What most pictures look like: sites and messengers take everything out.
test.each<[string, Uint8Array]>([
  ['a JPEG of a site', aJpeg([0xe0, 'JFIF\0'])],
  ['a PNG', aPng(['IDAT', 'x'], ['tEXt', 'Comment\0made with care'])],
  ['a WebP', aWebp(['VP8 ', 'pixels'])],
  ['a GIF', new TextEncoder().encode('GIF89a')],
  [
    'a camera without clock and without fix',
    aJpeg(
      exifSegment({
        main: { 274: { short: 6 } },
        position: {
          1: '',
          2: {
            fractions: [
              [0, 0],
              [0, 0],
              [0, 0],
            ],
          },
        },
      }),
    ),
  ],
  [
    'a camera whose fix is zero',
    aJpeg(exifSegment({ position: { 1: 'N', 2: { fractions: [[0, 1]] }, 3: 'E', 4: { fractions: [[0, 1]] } } })),
  ],
  ['pixels that look like Exif', aJpeg([0xe2, 'Exif\0\0MM\0*'])],
])('%s is readable, says nothing, and that was looked at', (_, bytes) => {
  const { raw } = readPicture('p', bytes);
  expect(raw).toMatchObject({ readable: true, notices: ['picture-not-seen'] });
  expect(found(bytes)).toEqual([]);
  const empty = { 'picture-time': 'empty', 'picture-position': 'empty', 'picture-device': 'empty', 'embedded-part': 'empty' };
  expect(raw.fields).toEqual({ ...empty, 'picture-hash': 'read' });
});

test('a clock of zeros is shown as it stands and means nothing', () => {
  expect(found(aJpeg(exifSegment({ exposure: { 36867: '0000:00:00 00:00:00', 36881: 'soon' } })))).toEqual([
    ['picture-time', { text: '0000:00:00 00:00:00' }],
  ]);
});

test('programs that changed a picture are named, each once', () => {
  const xmp = `<rdf:Description xmp:CreatorTool="Example Editor 3" xmpMM:OriginalDocumentID="xmp.did:1"><rdf:li stEvt:softwareAgent="Example Editor 3"/><rdf:li stEvt:softwareAgent='R&amp;D Paint'/><exif:DateTimeOriginal>2026-03-09T08:15:00.12+02:00</exif:DateTimeOriginal></rdf:Description>`;
  expect(found(aJpeg(xmpSegment(xmp)))).toEqual([
    ['picture-device', { software: 'Example Editor 3' }],
    ['picture-device', { software: 'R&D Paint' }],
    ['picture-time', { text: '2026-03-09T08:15:00.12+02:00', at: '2026-03-09T08:15:00', offset: '+02:00' }],
    ['document-mark', { of: 'document-id', text: 'xmp.did:1' }],
  ]);
});

test.each<[string, Uint8Array]>([
  ['JPEG', aJpeg([0xeb, 'JP\0\u0001\0\0\0\u0001\0\0\0\u0030jumb\0\0\0\u0026jumdc2pa'])],
  ['PNG', aPng(['caBX', 'jumb'])],
  ['WebP', aWebp(['C2PA', 'jumb'])],
  [
    'HEIC',
    aHeic(new Uint8Array(20), [
      0,
      0,
      0,
      24,
      ...new TextEncoder().encode('uuid'),
      0xd8,
      0xfe,
      0xc3,
      0xd6,
      0x1b,
      0x0e,
      0x48,
      0x3c,
      0x92,
      0x97,
      0x58,
      0x28,
      0x87,
      0x7e,
      0xc4,
      0x81,
    ]),
  ],
])('content credentials of a %s are seen, not checked', (_, bytes) => {
  expect(found(bytes)).toEqual([['embedded-part', { what: 'content-credentials' }]]);
});

test('a picture that says that a program made it up', () => {
  expect(found(aPng(['tEXt', 'parameters\0a person, studio light']))).toEqual([
    ['picture-device', { software: 'image generator (parameters)' }],
  ]);
  const source = '<x Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>';
  expect(found(aPng(['iTXt', `XML:com.adobe.xmp\0\0\0\0\0${source}`]))).toEqual([
    ['picture-device', { software: 'trainedAlgorithmicMedia' }],
  ]);
});

test.each<[string, string, Uint8Array]>([
  ['nothing', 'empty', new Uint8Array(0)],
  ['a text', 'wrong-format', new TextEncoder().encode('Mara Roe')],
  ['a film', 'damaged', new TextEncoder().encode('\0\0\0\u0018ftypmp42')],
  ['half a JPEG', 'damaged', aJpeg([0xe0, 'JFIF\0']).subarray(0, 8)],
  ['half a PNG', 'damaged', aPng(['IDAT', 'x'.repeat(400)]).subarray(0, 300)],
])('%s is refused as %s', (_, reason, bytes) => {
  expect(readPicture('p', bytes).raw).toMatchObject({ readable: false, reason });
});

test('a picture that is cut after its Exif is read, and what may have followed is missing rather than empty', () => {
  const whole = aJpeg(exifSegment({ main: { 271: 'Example' } }), [0xe2, 'x'.repeat(100)]);
  expect(readPicture('p', whole.subarray(0, -60)).raw.fields).toMatchObject({ 'picture-device': 'read', 'picture-position': 'missing' });
});

const samples = [
  aJpeg(exifSegment(tags), xmpSegment('<x xmp:CreatorTool="a"/>')),
  aPng(['eXIf', anExif(tags)], ['iTXt', 'XML:com.adobe.xmp\0\0\0\0\0x']),
  aWebp(['EXIF', anExif(tags)]),
  aHeic(anExif(tags)),
  anExif(tags),
];

test('pictures with broken bytes are read or refused, and pass the gate', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 127, 128, 254, 255)), { maxLength: 6 }),
      fc.nat(),
      (sample, flips, end) => {
        const bytes = sample.slice(0, sample.length - (end % 4 === 0 ? end % sample.length : 0));
        for (const [at, value] of flips) bytes[at % (bytes.length || 1)] = value;
        expect(rawProfile.safeParse(readPicture('p', bytes).raw).error).toBeUndefined();
      },
    ),
    { numRuns: 20_000, seed: 14 },
  );
});

test('two files with the same bytes have one number, and one bit more is another', () => {
  const numberOf = (bytes: Uint8Array) => readPicture('p', bytes).raw.observations.at(-1)?.value;
  const one = aJpeg([0xe0, 'JFIF\0']);
  expect(numberOf(one)).toEqual({ of: 'bytes', text: expect.stringMatching(/^[\da-f]{64}$/) });
  expect(numberOf(one.slice())).toEqual(numberOf(one));
  expect(numberOf(aJpeg([0xe0, 'JFIF\u0001']))).not.toEqual(numberOf(one));
});

test('the size that a picture says it has is read from its frame', () => {
  expect(
    pictureSize(aJpeg([0xe0, 'JFIF\0'], [0xc4, 'table'], [0xc2, Uint8Array.of(8, 1, 44, 2, 88, 3)], [0xdb, new Uint8Array(20)])),
  ).toEqual({
    width: 600,
    height: 300,
  });
  expect(pictureSize(aWebp(['VP8X', Uint8Array.of(0, 0, 0, 0, 87, 2, 0, 43, 1, 0)]))).toEqual({ width: 600, height: 300 });
  expect(pictureSize(aWebp(['VP8L', Uint8Array.of(0x2f, 0x57, 0xc2, 0x4a, 0, 0, 0, 0, 0, 0)]))).toEqual({ width: 600, height: 300 });
  expect(pictureSize(aHeic(anExif(tags)))).toBeUndefined();
  expect(pictureSize(new Uint8Array(0))).toBeUndefined();
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 80 }),
      fc.constantFrom('\u0089PNG', 'GIF8', '\u00ff\u00d8', 'RIFFxxxxWEBPVP8X'),
      (bytes, start) => {
        pictureSize(Uint8Array.from([...Array.from(start, (sign) => sign.charCodeAt(0)), ...bytes]));
      },
    ),
    { seed: 20_261_122, numRuns: 20_000 },
  );
});
