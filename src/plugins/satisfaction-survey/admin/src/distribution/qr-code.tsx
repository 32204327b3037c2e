import { useMemo } from 'react';
import { styled } from 'styled-components';

import { useWords } from '../words/use-words';
import { qrPath } from '../../../../../shared/qr-path';

/** A QR code as lines, sharp on paper. */
export function QrCode({ text }: { readonly text: string }) {
  const { say } = useWords();
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <Svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say('share.qr', { address: text })}
      shapeRendering="crispEdges"
      data-qr={text}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </Svg>
  );
}

const Svg = styled.svg`
  display: block;
  width: 100%;
  height: auto;
`;
