import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { MethodsResponse, ShownEvaluation } from '../../../contracts/report';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useMay } from '../answers/use-school';
import { Failed } from '../../../../../shared/panel/failed';
import { Badge } from '../../../../../shared/panel/badge';
import { GOOD } from '../../../../../shared/panel/look';
import { Sheet } from '../../../../../shared/panel/sheet';
import { useWords } from '../words/use-words';
import { MethodDialog } from './method-dialog';

/** The versions of the weights, newest first; a new one leaves what was scored as it was. */
export function Methods({ evaluation }: { readonly evaluation: ShownEvaluation }) {
  const { say } = useWords();
  const state = useAnswer<MethodsResponse>('/disclosure/evaluation/methods');
  if (state.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (state.kind === 'failed') return <Failed />;
  return <Versions {...{ evaluation, methods: state.answer.methods }} />;
}

interface VersionsProps {
  readonly evaluation: ShownEvaluation;
  readonly methods: MethodsResponse['methods'];
}

function Versions({ evaluation, methods }: VersionsProps) {
  const { say, day, instant, list } = useWords();
  const mayManage = useMay('manageEvaluation');
  const [isOpen, setOpen] = useState(false);
  const nameOf = (wanted: string) =>
    evaluation.indicators.find(({ key }) => key === wanted)?.name ?? wanted;
  const newest = methods[0]?.method;
  return (
    <Sheet title={say('methods.title')} hint={say('methods.hint')}>
      {methods.length === 0 && <Typography>{say('methods.empty')}</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {methods.map(({ method, at, by, isInForce }) => (
          <Box tag="li" key={method.version} style={{ listStyle: 'none' }}>
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="bold">
                {say('methods.version', { version: method.version, from: day(method.validFrom) })}
              </Typography>
              {isInForce && <Badge look={GOOD}>{say('methods.inForce')}</Badge>}
            </Flex>
            <Typography tag="p">
              {list(
                method.indicators.map(({ key, weight }) =>
                  say('methods.weight', { name: nameOf(key), weight }),
                ),
              )}
            </Typography>
            {at !== null && (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {say('version.changed', { at: instant(at), name: by?.name ?? say('system') })}
              </Typography>
            )}
          </Box>
        ))}
      </Flex>
      {mayManage && newest !== undefined && (
        <Box data-no-print>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {say('methods.add')}
          </Button>
        </Box>
      )}
      {isOpen && newest !== undefined && (
        <MethodDialog {...{ method: newest, nameOf }} onClose={() => setOpen(false)} />
      )}
    </Sheet>
  );
}
