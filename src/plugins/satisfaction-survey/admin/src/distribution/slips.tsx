import { styled } from 'styled-components';

import { invitation } from './addresses';
import { QrCode } from './qr-code';
import { useWords } from '../words/use-words';

interface SlipsProps {
  readonly title: string;
  readonly address: string;
  readonly tokens: readonly string[];
}

/** Invitations to be cut apart: a code to scan and the same to type. */
export function Slips({ title, address, tokens }: SlipsProps) {
  const { say } = useWords();
  return (
    <Page data-slips>
      {tokens.map((token) => (
        <div key={token} className="slip">
          <div className="code">
            <QrCode text={invitation(address, token)} />
          </div>
          <div>
            <strong>{title}</strong>
            <span>{say('share.sheet.scan')}</span>
            <span className="token">{token}</span>
            <small>{address}</small>
          </div>
        </div>
      ))}
    </Page>
  );
}

const Page = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
  background: #fff;
  color: #000;

  .slip {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px;
    border: 1px dashed #999;
    break-inside: avoid;
    overflow-wrap: anywhere;
    line-height: 1.4;
  }
  .slip > div:last-child {
    display: flex;
    flex-direction: column;
    min-width: 0;
    font-size: 13px;
  }
  .code {
    flex: 0 0 104px;
  }
  .token {
    font-family: monospace;
    font-size: 15px;
    font-weight: 700;
  }
  small {
    font-size: 11px;
  }

  @media print {
    grid-template-columns: 1fr 1fr;
  }
`;
