import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import { textDifference } from '../../../../../shared/text-difference';

interface DifferenceTextProps {
  /** Null where there is nothing on that side. */
  readonly before: string | null;
  readonly after: string | null;
  readonly locale: string;
  /** What removed and added pieces are called for those who do not see colours. */
  readonly words: { readonly removed: string; readonly added: string };
}

/** A text before and after in one: what went is struck out, what came is underlined. */
export function DifferenceText({ before, after, locale, words }: DifferenceTextProps) {
  return (
    <Text>
      {textDifference(before ?? '', after ?? '', locale).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Piece = kind === 'removed' ? 'del' : 'ins';
        return (
          <Piece key={index}>
            <VisuallyHidden>{`${words[kind]} `}</VisuallyHidden>
            {text}
          </Piece>
        );
      })}
    </Text>
  );
}

const Text = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.6;

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }
`;
