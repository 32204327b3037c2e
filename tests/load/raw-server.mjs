import { createServer } from 'node:http';

// The yardstick: node:http answering prepared bytes. They come over IPC, by path; the port goes back.
/** @type {Map<string, { type: string, body: Buffer }>} */
const answers = new Map();

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  request.resume();
  response.writeHead(answer === undefined ? 404 : 200, {
    'Content-Type': answer?.type ?? 'text/plain',
    'Content-Length': answer?.body.length ?? 0,
  });
  response.end(answer?.body);
});

process.on('message', (/** @type {Record<string, { type: string, body: string }>} */ given) => {
  for (const [path, { type, body }] of Object.entries(given)) {
    answers.set(path, { type, body: Buffer.from(body) });
  }
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.on('disconnect', () => process.exit(0));
