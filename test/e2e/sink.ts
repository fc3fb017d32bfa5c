import { createServer, type Server } from 'node:http';

/** A proxy that refuses everything and remembers what was asked: fetches, beacons, pictures and WebSockets alike. */
export type Sink = { port: number; asked(): string[]; close(): Promise<void> };

// What the browsers ask for on their own, with or without an extension. Named, so that nothing else passes for it.
const browsersOwn = [
  /(^|\.)(googleapis|google|gstatic|gvt1|googleusercontent)\.com$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozaws\.net|digicert\.com|lencr\.org)$/,
  /^(example\.org|ipv4only\.arpa)$/,
];

/**
 * Starts the proxy on a free port of this machine. Browsers connect ahead to the host of a page that is being opened, even
 * when its content is then served by the test: those hosts are left out here, and every request to them is seen by the rig.
 */
export async function startSink(isServed: (host: string) => boolean): Promise<Sink> {
  const hosts: string[] = [];
  const server: Server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', 'http://unknown.example').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    // A browser that is being closed hangs up in the middle; that is no failure of a test.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sink has no port.');
  return {
    port: address.port,
    asked: () => hosts.filter((host) => !isServed(host) && !browsersOwn.some((own) => own.test(host))),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
