import { crc32, deflateSync } from 'node:zlib';
import type { SampleFile } from './document-files.ts';

/** Somebody in front of a wall, drawn by a formula: the same for every side, so that two sides are one picture in two sizes. */
export function portrait(name: string, person: number, side: number): SampleFile {
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const light = lightAt(person, column / side, row / side);
      rows.fill(light, row * (1 + side * 3) + 1 + column * 3, row * (1 + side * 3) + 4 + column * 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, type: 'image/png', base64: bytes.toString('base64') };
}

/** Waves for the wall, an oval for the head and one for the shoulders, each of a lightness of its own. */
function lightAt(person: number, x: number, y: number): number {
  const own = (part: number): number => Math.abs(Math.sin(person * 12.9898 + part * 78.233) * 43_758.5453) % 1;
  const isIn = (cx: number, cy: number, w: number, h: number): boolean => ((x - cx) / w) ** 2 + ((y - cy) / h) ** 2 < 1;
  if (isIn(0.4 + own(1) * 0.2, 0.3 + own(2) * 0.15, 0.14 + own(3) * 0.06, 0.2)) return 40 + Math.floor(own(4) * 180);
  if (isIn(0.45 + own(5) * 0.1, 1, 0.35, 0.35 + own(6) * 0.15)) return 20 + Math.floor(own(7) * 200);
  const wave = Math.sin(x * (4 + own(8) * 14) + own(9) * 6) + Math.sin(y * (4 + own(10) * 14) + own(11) * 6);
  return 128 + Math.floor(wave * 55);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
