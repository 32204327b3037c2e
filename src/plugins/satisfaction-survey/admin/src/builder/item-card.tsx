import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross, Duplicate, Pencil, Trash } from '@strapi/icons';
import type { KeyboardEvent, ReactNode } from 'react';

import { Badge } from '../../../../../shared/panel/badge';
import { CALM, CARE } from '../../../../../shared/panel/look';
import { Problem } from '../../../../../shared/panel/problem';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { isQuestion, type QuestionnaireItem } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import { missingInItem } from './missing-words';
import type { Writing } from './words-input';

interface ItemCardProps {
  readonly item: QuestionnaireItem;
  readonly place: number;
  readonly count: number;
  readonly writing: Writing;
  readonly locales: readonly string[];
  readonly findings: readonly string[];
  readonly isOpen: boolean;
  readonly mayEdit: boolean;
  readonly onOpen: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  /** The form, where it is open. */
  readonly children: ReactNode;
}

/** An item of the questionnaire: what it asks, what it lacks, and what can be done with it. */
export function ItemCard(props: ItemCardProps) {
  const { say } = useWords();
  const { item, place, count, writing, isOpen, mayEdit, children } = props;
  const text = wordsIn(item.text, writing.locale, writing.defaultLocale);
  const number = place + 1;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (mayEdit) props.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Box
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      borderColor={isOpen ? 'primary600' : 'neutral0'}
      style={{ listStyle: 'none', overflowWrap: 'anywhere' }}
      data-item={item.code}
      onKeyDown={moveByKey}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={2} flex="1 1 16rem" minWidth={0}>
          <Typography variant="pi" textColor="neutral600">
            {`${number} · ${say(`type.${item.type}`)} · ${say('item.code', { code: item.code })}`}
          </Typography>
          <Typography fontWeight="bold" textColor={text === '' ? 'neutral500' : 'neutral800'}>
            {text || say('item.untitled')}
          </Typography>
          <Marks {...props} />
        </Flex>
        {mayEdit && (
          <Flex gap={1}>
            <IconButton
              label={say('item.up', { place: number })}
              disabled={place === 0}
              onClick={() => props.onMove(-1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={say('item.down', { place: number })}
              disabled={place === count - 1}
              onClick={() => props.onMove(1)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton label={say('item.copy', { place: number })} onClick={props.onCopy}>
              <Duplicate />
            </IconButton>
            <IconButton label={say('item.remove', { place: number })} onClick={props.onRemove}>
              <Trash />
            </IconButton>
            <IconButton
              label={say(isOpen ? 'item.close' : 'item.edit', { place: number })}
              aria-expanded={isOpen}
              onClick={props.onOpen}
            >
              {isOpen ? <Cross /> : <Pencil />}
            </IconButton>
          </Flex>
        )}
      </Flex>
      {isOpen && <Box paddingTop={4}>{children}</Box>}
    </Box>
  );
}

function Marks({ item, locales, findings }: ItemCardProps) {
  const { say } = useWords();
  const missing = locales.filter((locale) => missingInItem(item, locale) > 0);
  return (
    <>
      <Flex gap={2} wrap="wrap">
        {isQuestion(item) && item.required && <Badge look={CALM}>{say('item.required')}</Badge>}
        {item.showIf !== undefined && <Badge look={CALM}>{say('item.conditional')}</Badge>}
        {isQuestion(item) && item.identifying === true && (
          <Badge look={CARE}>{say('item.identifying')}</Badge>
        )}
        {missing.map((locale) => (
          <Badge key={locale} look={CARE}>
            {say('builder.missing.in', {
              ...{ language: languageName(locale), count: missingInItem(item, locale) },
            })}
          </Badge>
        ))}
      </Flex>
      {findings.map((message) => (
        <Problem key={message} text={message} />
      ))}
    </>
  );
}
