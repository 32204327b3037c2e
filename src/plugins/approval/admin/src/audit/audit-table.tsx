import { styled } from 'styled-components';

import type { AuditEntry } from '../../../contracts/audit';
import { eventSentence } from '../words/event-sentence';
import type { WordKey } from '../words/sentence';
import { useWords } from '../words/use-words';
import { detailSentences } from './detail-sentences';

const COLUMNS = ['seq', 'at', 'name', 'by', 'document', 'text', 'hash'] as const;

/** How much of a hash tells two apart at sight. */
const SHOWN_HASH = 12;

/** The entries of the trail; on a phone each becomes a card. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { say } = useWords();
  return (
    <Frame>
      <Table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(labelOf(column))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.seq} entry={entry} />
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}

const labelOf = (column: (typeof COLUMNS)[number]): WordKey => `audit.column.${column}`;

function Row({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords();
  const { say, tell, instant, nameOf } = words;
  const { title, typeName, documentId } = entry;
  const document = [typeName === null ? '' : nameOf(typeName), title ?? documentId ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  const told = [
    ...(entry.text === null ? [] : [entry.text]),
    ...detailSentences(entry.detail, words).map(tell),
  ];
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    ...{ seq: String(entry.seq), at: instant(entry.at), name: tell(eventSentence(entry)) },
    ...{ by: entry.by?.name ?? say('events.system'), document, text: told.join('\n') },
    hash: entry.hash.slice(0, SHOWN_HASH),
  };
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td
          key={column}
          className={column}
          data-label={say(labelOf(column))}
          {...(column === 'hash' && { title: entry.hash })}
        >
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

const Frame = styled.div`
  overflow-x: auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};

  th,
  td {
    padding: 10px 12px;
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    white-space: nowrap;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .seq,
  .at,
  .name,
  .by,
  .hash {
    white-space: nowrap;
  }
  .text {
    white-space: pre-line;
  }
  .hash {
    font-family: monospace;
  }

  @media (max-width: 767px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    &,
    tbody,
    tr {
      display: block;
    }
    tbody tr {
      padding: 8px 12px;
    }
    td {
      display: flex;
      gap: 8px;
      padding: 2px 0;
      white-space: normal;
    }
    .text {
      white-space: pre-line;
    }
    td::before {
      content: attr(data-label);
      flex: 0 0 30%;
      color: ${({ theme }) => theme.colors.neutral600};
    }
    td:empty {
      display: none;
    }
  }
`;
