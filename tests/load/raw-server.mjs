import { createServer } from 'node:http';

// The yardstick: node:http answering prepared bytes. They come over IPC, by path; the port goes back.
/** @typedef {{ type: string, body: string, headers?: readonly string[], status?: number }} Given */
/** @type {Map<string, { status: number, headers: readonly string[], body: Buffer }>} */
const answers = new Map();

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  request.resume();
  response.writeHead(answer?.status ?? 404, [...(answer?.headers ?? [])]);
  response.end(answer?.body);
});

process.on('message', (/** @type {Record<string, Given>} */ given) => {
  for (const [path, { type, body, headers, status = 200 }] of Object.entries(given)) {
    const bytes = Buffer.from(body);
    const plain = ['Content-Type', type, 'Content-Length', String(bytes.length)];
    answers.set(path, { status, headers: headers ?? plain, body: bytes });
  }
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.on('disconnect', () => process.exit(0));
