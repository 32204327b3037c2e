import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useState } from 'react';
import type { OfferedSending } from '../../channels/sending/answer';
import type { DocumentTexts } from '../../channels/texts/answer';
import { attributeLabel } from '../attribute-label';
import { valueAt } from '../form-value';
import { useAnswer } from '../staff/use-answer';
import { useAttempt } from '../use-attempt';
import { useFormLocale } from '../use-form-locale';
import { useWords, type WordKey } from '../use-words';
import { copyArticle, copyPlain } from './copy-article';
import { TEXT_TYPES } from './form-texts';
import { SmsTrial } from './sms-trial';
import { WechatDraft } from './wechat-draft';

/** For what is public: an article for WeChat, a message and a script, each copied by one press. */
export const ChannelPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useWords();
  const isPublished = Number(valueAt(document, 'revision')) >= 1;
  const isPublishable = attributeLabel(model, 'channels') !== undefined;
  if (!isPublishable || !isPublished || documentId === undefined) return null;
  return {
    title: say('channels.title'),
    content: (
      <Channels
        key={documentId}
        uid={model}
        documentId={documentId}
        kinds={activeTab === 'published' ? KINDS : kindsBeside(model)}
      />
    ),
  };
};

const KINDS = ['article', 'sms', 'broadcast'] as const;
type Kind = (typeof KINDS)[number];

/** Beside a form that offers a text itself, that text has one button on the page: the form's. */
function kindsBeside(uid: string): readonly Kind[] {
  const offered: readonly Kind[] = TEXT_TYPES.get(uid)?.kinds ?? [];
  return KINDS.filter((kind) => !offered.includes(kind));
}

const LABELS: Readonly<Record<Kind, WordKey>> = {
  article: 'channels.article',
  sms: 'texts.copySms',
  broadcast: 'texts.copyBroadcast',
};

interface ChannelsProps {
  readonly uid: string;
  readonly documentId: string;
  readonly kinds: readonly Kind[];
}

function Channels({ uid, documentId, kinds }: ChannelsProps) {
  const { say } = useWords();
  const { get } = useFetchClient();
  const locale = useFormLocale();
  const [done, setDone] = useState<{ readonly kind: Kind; readonly isCopied: boolean } | null>(
    null,
  );
  const { problem, isWorking, attempt } = useAttempt();
  const { state: sending } = useAnswer<OfferedSending>('/transparency/sending');
  const press = async (kind: Kind) => {
    const answer = await attempt(
      () => get<DocumentTexts>(`/transparency/texts/${uid}/${documentId}?locale=${locale}`),
      say('channels.failed'),
    );
    if (answer === undefined) return;
    const { article, ...texts } = answer.data;
    const isCopied =
      kind === 'article' ? await copyArticle(article.html) : await copyPlain(texts[kind]);
    setDone({ kind, isCopied });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {kinds.map((kind) => (
        <Button
          key={kind}
          fullWidth
          variant="secondary"
          startIcon={<Duplicate />}
          disabled={isWorking}
          onClick={() => void press(kind)}
        >
          {say(LABELS[kind])}
        </Button>
      ))}
      <Box role="status">
        {problem !== '' && (
          <Typography variant="pi" textColor="danger600">
            {problem}
          </Typography>
        )}
        {problem === '' && done !== null && (
          <Typography variant="pi" textColor={done.isCopied ? 'success600' : 'danger600'}>
            {say(done.isCopied ? 'texts.copied' : 'channels.noClipboard')}
          </Typography>
        )}
      </Box>
      {sending.kind === 'shown' && sending.answer.wechatDraft && (
        <WechatDraft key={`wechat ${locale}`} {...{ uid, documentId }} />
      )}
      {sending.kind === 'shown' && sending.answer.smsTrial && kinds.includes('sms') && (
        <SmsTrial key={`sms ${locale}`} {...{ uid, documentId }} />
      )}
      <Typography variant="pi" textColor="neutral600">
        {say('channels.hint')}
      </Typography>
    </Flex>
  );
}
