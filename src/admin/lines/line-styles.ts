import { styled } from 'styled-components';

/** A table of lines; on a phone each line becomes a card and each cell says its own heading. */
export const LineTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-variant-numeric: tabular-nums;

  th,
  td {
    padding: 6px;
    text-align: left;
    vertical-align: middle;
  }
  thead .amount {
    text-align: right;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    white-space: nowrap;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:focus-within {
    background: ${({ theme }) => theme.colors.primary100};
  }
  tfoot tr {
    border-top: 2px solid ${({ theme }) => theme.colors.neutral300};
    font-weight: 600;
  }
  .figure {
    text-align: right;
    white-space: nowrap;
  }
  .narrow {
    width: 1%;
    white-space: nowrap;
  }
  .amount {
    width: 14rem;
    min-width: 13rem;
  }
  .integer {
    min-width: 8.6rem;
  }
  .text {
    min-width: 10.8rem;
  }
  .choice,
  .date {
    min-width: 15rem;
  }
  .longText {
    min-width: 18rem;
  }
  .integer input,
  .text input {
    padding-inline: 8px;
  }
  .subject {
    min-width: 18rem;
    line-height: 1.4;
  }
  tfoot th {
    white-space: nowrap;
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
    tfoot,
    tr {
      display: block;
    }
    tbody tr,
    tfoot tr {
      position: relative;
      padding: 8px 0;
    }
    td.amount,
    td.narrow,
    td.figure,
    td.subject,
    td.integer,
    td.text,
    td.choice,
    td.date,
    td.longText {
      width: auto;
      min-width: 0;
    }
    tbody td:first-child {
      min-height: 4.8rem;
    }
    tbody td:last-child {
      position: absolute;
      top: 8px;
      right: 0;
      padding: 0;
    }
    td,
    tfoot th {
      display: flex;
      align-items: center;
      gap: 8px;
      width: auto;
      padding: 4px 0;
    }
    td[data-label]::before {
      content: attr(data-label);
      flex: 0 0 38%;
      color: ${({ theme }) => theme.colors.neutral600};
      text-align: left;
    }
    td > * {
      flex: 1 1 auto;
      min-width: 0;
    }
    .figure {
      justify-content: space-between;
    }
    td:empty {
      display: none;
    }
  }
`;

/** Frame of the table; it scrolls sideways by itself rather than moving the page. */
export const LineFrame = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  padding: 0 8px;
`;
