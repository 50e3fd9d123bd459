import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
};

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the files of a folder on loopback, on a free port. `headersOf` gives extra headers for a path. */
export async function servePages(
  folder: string,
  headersOf?: (pathname: string) => Record<string, string>,
): Promise<PageServer> {
  const requests: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    try {
      const body = await readFile(path.join(folder, path.normalize(pathname)));
      const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headersOf?.(pathname) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
