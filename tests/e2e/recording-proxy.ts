import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** Every address that the browser asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A proxy on loopback that writes down what is asked of it, and passes on only what goes to loopback. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://unknown.invalid');
    asked.push(url.href);
    if (url.hostname !== '127.0.0.1') {
      outgoing.writeHead(403).end();
      return;
    }
    const passedOn = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passedOn.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passedOn);
  });
  // Encrypted connections only tell where they want to go; that is enough to write down.
  server.on('connect', (incoming, socket) => {
    asked.push(`https://${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
