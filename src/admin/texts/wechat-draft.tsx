import { Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { SavedDraft, SaveDraftRequest } from '../../channels/wechat/contracts';
import { useFormLocale } from '../use-form-locale';
import { useWords } from '../use-words';
import { SendingStatus } from './sending-status';
import { useSending } from './use-sending';

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
  const locale = useFormLocale();
  const { done, problem, isWorking, send } = useSending<SaveDraftRequest, SavedDraft>(
    `/transparency/wechat-drafts/${uid}/${documentId}`,
    say('wechat.failed'),
  );
  const at = done === null ? '' : intl.formatTime(done.savedAt);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        fullWidth
        variant="secondary"
        startIcon={<Pencil />}
        disabled={isWorking}
        onClick={() => void send({ locale })}
      >
        {say('wechat.save')}
      </Button>
      <SendingStatus problem={problem}>
        {done !== null && (
          <Flex direction="column" alignItems="start" gap={1}>
            <Typography variant="pi" textColor="success600">
              {done.isNew ? say('wechat.saved') : say('wechat.savedBefore', { at })}
            </Typography>
            <Typography variant="pi" tag={Link} to={NEW_RECORD} textColor="primary600">
              {say('wechat.record')}
            </Typography>
          </Flex>
        )}
      </SendingStatus>
    </Flex>
  );
}
