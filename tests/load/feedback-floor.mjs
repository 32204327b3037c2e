import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// The yardstick of a report: node:http and one committed row on a database of the same settings, no
// framework and no rules. The file is the argument; the port goes back over IPC.

/** The app's own driver; it brings no types. @type {string} */
const DRIVER = 'better-sqlite3';
const Database = require(DRIVER);
const database = new Database(process.argv[2]);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.pragma(pragma);
database.exec('create table report (key text primary key, body text not null)');
const insert = database.prepare('insert into report values (?, ?)');

const ANSWER = Buffer.from('{"data":{}}');

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    insert.run(request.url, Buffer.concat(parts).toString());
    response.writeHead(201, {
      'Content-Type': 'application/json',
      'Content-Length': ANSWER.length,
    });
    response.end(ANSWER);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit(0));
