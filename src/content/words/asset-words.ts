import { ASSET_STATE_WORDS } from './asset-terms';
import { computed } from './common-words';
import { field, say, type ModelWords } from './words';

const RECORDS = computed('资产条数', '資產條數', 'Records');
const ORIGINAL_VALUE = computed('资产原值（元）', '資產原值（元）', 'Original value (yuan)');
const NET_VALUE = computed('资产净值（元）', '資產淨值（元）', 'Net value (yuan)');

/** Words of the components of assets and their registers. */
export const ASSET_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'asset.usage': {
    name: say('使用情况', '使用情況', 'Usage'),
    fields: {
      year: field(
        say('使用年度', '使用年度', 'Year of use'),
        say('如 2025。', '如 2025。', 'For example 2025.'),
        { placeholder: '2025' },
      ),
      hoursAvailable: field(
        say('可用小时', '可用小時', 'Hours available'),
        say(
          '一年可供使用的小时数。',
          '一年可供使用的小時數。',
          'Hours it could be used that year.',
        ),
      ),
      hoursUsed: field(
        say('使用小时', '使用小時', 'Hours used'),
        say('实际使用的小时数。', '實際使用的小時數。', 'Hours it was used.'),
      ),
      utilisationBp: computed('使用率', '使用率', 'Utilisation'),
    },
  },
  'asset.register-category': {
    name: say('类别合计', '類別合計', 'Sum of a category'),
    fields: {
      categoryCode: computed('资产大类', '資產大類', 'Category'),
      records: RECORDS,
      originalValueFen: ORIGINAL_VALUE,
      netValueFen: NET_VALUE,
    },
  },
  'asset.register-state': {
    name: say('状态合计', '狀態合計', 'Sum of a state'),
    fields: {
      state: field(
        say('资产状态', '資產狀態', 'State of the asset'),
        say('由系统计算。', '由系統計算。', 'Computed by the system.'),
        { options: ASSET_STATE_WORDS },
      ),
      records: RECORDS,
      originalValueFen: ORIGINAL_VALUE,
    },
  },
  'asset.register-totals': {
    name: say('资产合计', '資產合計', 'Totals of assets'),
    fields: { records: RECORDS, originalValueFen: ORIGINAL_VALUE, netValueFen: NET_VALUE },
  },
};
