import { styled } from 'styled-components';

import { wordsIn, type Words as Texts } from '../../../domain/definition/words';
import { QrCode } from './qr-code';
import { useWords } from '../words/use-words';

interface PosterProps {
  readonly title: Texts;
  readonly fallback: string;
  readonly address: string;
}

/** A page to hang up: what it is about, the code, and the address for those who type. */
export function Poster({ title, fallback, address }: PosterProps) {
  const { say, inWords } = useWords();
  const own = inWords(title) || fallback;
  const english = wordsIn({ en: title['en'] ?? '' }, 'en', 'en');
  return (
    <Sheet data-poster>
      <strong>{own}</strong>
      {english !== '' && english !== own && <span lang="en">{english}</span>}
      <div className="code">
        <QrCode text={address} />
      </div>
      <em>{say('share.sheet.scan')}</em>
      <span className="address">{address}</span>
    </Sheet>
  );
}

const Sheet = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  align-items: center;
  box-sizing: border-box;
  max-width: 420px;
  margin: 0 auto;
  padding: 32px 24px;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  background: #fff;
  color: #000;
  text-align: center;
  font-size: 16px;
  line-height: 1.4;
  overflow-wrap: anywhere;

  strong {
    font-size: 26px;
  }
  em {
    font-size: 20px;
    font-style: normal;
  }
  .code {
    width: min(280px, 100%);
  }
  .address {
    font-size: 13px;
  }

  @media print {
    max-width: none;
    padding-top: 30mm;
    border: 0;
    strong {
      font-size: 34pt;
    }
    em {
      font-size: 24pt;
    }
    span {
      font-size: 16pt;
    }
    .code {
      width: 110mm;
    }
    .address {
      font-size: 12pt;
    }
  }
`;
