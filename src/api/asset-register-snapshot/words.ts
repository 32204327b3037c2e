import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const ASSET_REGISTER_WORDS: ModelWords = {
  name: say('季度资产清单', '季度資產清單', 'Asset registers'),
  fields: {
    year: field(
      say('清单年份', '清單年份', 'Year of the register'),
      say('如 2025。', '如 2025。', 'For example 2025.'),
      { placeholder: '2025' },
    ),
    quarter: field(
      say('季度', '季度', 'Quarter'),
      say(
        '1 至 4；各项合计由资产卡片自动得出，公开后不再变动。',
        '1 至 4；各項合計由資產卡片自動得出，公開後不再變動。',
        '1 to 4. All figures come from the assets and stay once they are public.',
      ),
      { placeholder: '4' },
    ),
    asOf: computed('清单截止日', '清單截止日', 'As of'),
    byCategory: computed('按类别合计', '按類別合計', 'By category'),
    byState: computed('按状态合计', '按狀態合計', 'By state'),
    totals: computed('资产合计', '資產合計', 'Totals of assets'),
    listedRecords: computed('逐项公开的件数', '逐項公開的件數', 'Assets listed one by one'),
    listHash: computed('清单校验码', '清單校驗碼', 'Checksum of the list'),
    preparedByRole: field(
      say('编制人岗位', '編製人崗位', 'Prepared by (post)'),
      say('只写岗位，不写姓名。', '只寫崗位，不寫姓名。', 'The post, never a name.'),
    ),
    ...PUBLICATION_WORDS,
  },
};
