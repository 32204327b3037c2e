import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { SavedDraft, SaveDraftRequest } from '../../channels/wechat/contracts';
import { useAttempt } from '../use-attempt';
import { useFormLocale } from '../use-form-locale';
import { useWords } from '../use-words';

const NEW_RECORD =
  '/content-manager/collection-types/api::publication-record.publication-record/create';

interface WechatDraftProps {
  readonly uid: string;
  readonly documentId: string;
}

/** Puts what is public into the draft box of the school's account; a person sends it from there. */
export function WechatDraft({ uid, documentId }: WechatDraftProps) {
  const { say } = useWords();
  const intl = useIntl();
  const { post } = useFetchClient();
  const locale = useFormLocale();
  const [saved, setSaved] = useState<SavedDraft | null>(null);
  const { problem, isWorking, attempt } = useAttempt();
  const press = async () => {
    setSaved(null);
    const body: SaveDraftRequest = { locale };
    const answer = await attempt(
      () => post<SavedDraft>(`/transparency/wechat-drafts/${uid}/${documentId}`, body),
      say('wechat.failed'),
    );
    if (answer !== undefined) setSaved(answer.data);
  };
  const at = saved === null ? '' : intl.formatTime(saved.savedAt);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        fullWidth
        variant="secondary"
        startIcon={<Pencil />}
        disabled={isWorking}
        onClick={() => void press()}
      >
        {say('wechat.save')}
      </Button>
      <Box role="status">
        {problem !== '' && (
          <Typography variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
        {problem === '' && saved !== null && (
          <Flex direction="column" alignItems="start" gap={1}>
            <Typography variant="pi" textColor="success600">
              {saved.isNew ? say('wechat.saved') : say('wechat.savedBefore', { at })}
            </Typography>
            <Typography variant="pi" tag={Link} to={NEW_RECORD} textColor="primary600">
              {say('wechat.record')}
            </Typography>
          </Flex>
        )}
      </Box>
    </Flex>
  );
}
