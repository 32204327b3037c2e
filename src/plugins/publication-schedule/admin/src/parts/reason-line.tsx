import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';

const ICONS = {
  error: <WarningCircle aria-hidden fill="danger600" />,
  warning: <WarningCircle aria-hidden fill="warning600" />,
  good: <CheckCircle aria-hidden fill="success600" />,
};

interface ReasonLineProps {
  readonly severity: keyof typeof ICONS;
  readonly children: string;
}

/** A sentence about what stands against something, or in its favour. */
export function ReasonLine({ severity, children }: ReasonLineProps) {
  return (
    <Flex gap={2} alignItems="flex-start">
      <Flex shrink={0} paddingTop={1}>
        {ICONS[severity]}
      </Flex>
      <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Flex>
  );
}
