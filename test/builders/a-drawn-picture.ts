/** A picture drawn by chance in a browser: somebody in front of a wall, as on a profile, or a scene. The same seed draws the same one. */
export function aDrawnPicture(seed: number, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.scale(width, height);
  const next = chance(seed);
  const tone = () => `hsl(${next() * 360} ${20 + next() * 50}% ${15 + next() * 70}%)`;
  const wall = context.createLinearGradient(next(), 0, next(), 1);
  wall.addColorStop(0, tone());
  wall.addColorStop(1, tone());
  context.fillStyle = wall;
  context.fillRect(0, 0, 1, 1);
  const oval = (x: number, y: number, w: number, h: number) => {
    context.fillStyle = tone();
    context.beginPath();
    context.ellipse(x, y, w, h, 0, 0, 7);
    context.fill();
  };
  for (let part = 0; part < 4; part += 1) oval(next(), next(), 0.05 + next() * 0.15, 0.05 + next() * 0.2);
  const [x, y, size] = [0.42 + next() * 0.16, 0.35 + next() * 0.1, 0.14 + next() * 0.08];
  oval(x, 1.05, 0.3 + next() * 0.15, 0.35 + next() * 0.1);
  oval(x, y - size * 0.25, size * 1.15, size * 1.4);
  oval(x, y, size, size * 1.3);
  return canvas;
}

function chance(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}
