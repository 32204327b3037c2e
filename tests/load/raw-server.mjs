import { createServer } from 'node:http';

/**
 * The floor: a bare `node:http` server that answers the same bytes as the app, from memory. It is
 * told what to answer by its parent, says its port, and ends with it.
 *
 * @typedef {{ path: string, contentType: string, body: string }} Answer
 */

/** @param {Answer[]} answers */
function serve(answers) {
  const byPath = new Map(
    answers.map(({ path, contentType, body }) => {
      const bytes = Buffer.from(body, 'base64');
      return [
        path,
        { bytes, head: { 'content-type': contentType, 'content-length': bytes.length } },
      ];
    }),
  );
  const server = createServer((request, response) => {
    const answer = byPath.get(request.url ?? '');
    request.resume();
    request.once('end', () => {
      response.writeHead(answer ? 200 : 404, answer?.head);
      response.end(answer?.bytes);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
  });
}

process.once('message', (/** @type {Answer[]} */ answers) => serve(answers));
process.once('disconnect', () => process.exit(0));
