import { field, say, type ModelWords } from './words';

const relationNo = field(
  say('关系序号', '關係序號', 'Number of the relation'),
  say(
    '不填则自动编号；各语言用同一编号。',
    '不填則自動編號；各語言用同一編號。',
    'Numbered by itself when empty; every language uses the same number.',
  ),
  { placeholder: '1' },
);
const themeNo = field(
  say('主题序号', '主題序號', 'Number of the theme'),
  say(
    '不填则自动编号；各语言用同一编号。',
    '不填則自動編號；各語言用同一編號。',
    'Numbered by itself when empty; every language uses the same number.',
  ),
  { placeholder: '1' },
);

/** Words of the components of regulations and their versions. */
export const REGULATION_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'regulation.relation': {
    name: say('制度关系', '制度關係', 'Relations of the regulation'),
    fields: {
      relationNo,
      relationType: field(
        say('关系类型', '關係類型', 'Kind of relation'),
        say(
          '本制度与对方是什么关系。',
          '本制度與對方是什麼關係。',
          'How this regulation stands to the other text.',
        ),
        {
          options: {
            basedOn: say('依据', '依據', 'Based on'),
            implements: say('落实', '落實', 'Implements'),
            amends: say('修改', '修改', 'Amends'),
            repealedBy: say('被其废止', '被其廢止', 'Repealed by'),
            implementedBy: say('由其落实', '由其落實', 'Implemented by'),
            cites: say('引用', '引用', 'Cites'),
          },
        },
      ),
      targetKind: field(
        say('关联对象种类', '關聯對象種類', 'Kind of target'),
        say(
          '本校制度、外部或本校文件、改进措施。',
          '本校制度、外部或本校文件、改進措施。',
          'A regulation of the school, a document, or an improvement action.',
        ),
        {
          options: {
            regulation: say('本校制度', '本校制度', 'Regulation of the school'),
            document: say('文件', '文件', 'Document'),
            action: say('改进措施', '改進措施', 'Improvement action'),
          },
        },
      ),
      targetCode: field(
        say('关联对象编号', '關聯對象編號', 'Code of the target'),
        say(
          '制度编号、文号，或改进措施的编号。',
          '制度編號、文號，或改進措施的編號。',
          'The code of the regulation, the number of the document, or the key of the action.',
        ),
      ),
    },
  },
  'regulation.relation-title': {
    name: say('关联文件名称', '關聯文件名稱', 'Titles of related documents'),
    fields: {
      relationNo,
      title: field(
        say('文件名称', '文件名稱', 'Title of the document'),
        say('文件的全称，不含书名号。', '文件的全稱，不含書名號。', 'Its full title.'),
      ),
    },
  },
  'regulation.article': {
    name: say('条文', '條文', 'Article'),
    fields: {
      articleNo: field(
        say('条号', '條號', 'Article number'),
        say(
          '从 1 起依次编号；不填则自动编号。',
          '從 1 起依次編號；不填則自動編號。',
          'From 1 on without a gap; numbered by itself when empty.',
        ),
        { placeholder: '1' },
      ),
      heading: field(
        say('条标', '條標', 'Heading of the article'),
        say(
          '这一条的小标题，可不填。',
          '這一條的小標題，可不填。',
          'A short heading. May be empty.',
        ),
      ),
      text: field(
        say('条文内容', '條文內容', 'Text of the article'),
        say(
          '只写正文，不写“第几条”。',
          '只寫正文，不寫「第幾條」。',
          'The text alone, without its number.',
        ),
      ),
    },
  },
  'regulation.consultation-theme': {
    name: say('意见主题', '意見主題', 'Themes of comments'),
    fields: {
      themeNo,
      comments: field(
        say('意见条数', '意見條數', 'Number of comments'),
        say(
          '属于这个主题的意见有多少条。',
          '屬於這個主題的意見有多少條。',
          'How many comments were about it.',
        ),
      ),
      outcome: field(
        say('意见处理结果', '意見處理結果', 'Outcome of the comments'),
        say(
          '还没有答复时不填；通过之前必须填写。',
          '還沒有答覆時不填；通過之前必須填寫。',
          'Empty while unanswered; needed before the text is adopted.',
        ),
        {
          options: {
            adopted: say('采纳', '採納', 'Taken up'),
            partiallyAdopted: say('部分采纳', '部分採納', 'Taken up in part'),
            explained: say('已说明', '已說明', 'Explained'),
            declined: say('未采纳', '未採納', 'Not taken up'),
          },
        },
      ),
    },
  },
  'regulation.consultation-answer': {
    name: say('对意见的答复', '對意見的答覆', 'Answers to comments'),
    fields: {
      themeNo,
      theme: field(
        say('主题概括', '主題概括', 'The theme in words'),
        say(
          '用一句话概括这些意见，不写是谁说的。',
          '用一句話概括這些意見，不寫是誰說的。',
          'The comments in one sentence, without saying who made them.',
        ),
      ),
      answer: field(
        say('答复内容', '答覆內容', 'The answer'),
        say(
          '学校怎样处理、为什么。',
          '學校怎樣處理、為什麼。',
          'What the school made of it and why.',
        ),
      ),
    },
  },
};
