import { createHash } from 'node:crypto';

import { type AuditRow, readChain } from './audit-chain';

/** As the export of the trail is told to be checked: without any code of the app. */
function rowsOf(count: number): readonly AuditRow[] {
  const rows: AuditRow[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const prevHash = rows.at(-1)?.hash ?? '0'.repeat(64);
    const entry =
      `{"actorId":${seq},"at":"2026-03-01T00:00:0${seq}.000Z","caseId":null,"contentType":null,` +
      `"documentId":null,"facts":{"comment":"同意"},"name":"decided"}`;
    rows.push({
      ...{ seq, at: `2026-03-01T00:00:0${seq}.000Z`, prev_hash: prevHash, name: 'decided' },
      ...{ actor: seq, content_type: null, document_id: null, case_id: null },
      entry: '{"comment":"同意"}',
      hash: createHash('sha256').update(`["${prevHash}",${seq},${entry}]`).digest('hex'),
    });
  }
  return rows;
}

function headOf(rows: readonly AuditRow[]) {
  const chain = readChain();
  for (const row of rows) chain.accept(row);
  return chain.head();
}

const rows = rowsOf(4);
const first = rows[0] as AuditRow;

it('follows an intact chain to its head', () => {
  expect(headOf(rows)).toEqual({ seq: 4, hash: rows.at(-1)?.hash, isIntact: true });
  expect(headOf([])).toEqual({ seq: 0, hash: '0'.repeat(64), isIntact: true });
});

it.each([
  ['an entry was changed', [{ ...first, name: 'rejected' }, ...rows.slice(1)]],
  ['an entry is gone', rows.filter(({ seq }) => seq !== 2)],
  ['the facts are no JSON', [{ ...first, entry: '{' }, ...rows.slice(1)]],
  ['two changed places', [rows[1], rows[0], ...rows.slice(2)] as AuditRow[]],
])('says so when %s', (_what, changed) => {
  expect(headOf(changed).isIntact).toBe(false);
});
