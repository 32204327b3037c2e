import { field, say, type ModelWords } from '../../content/words/words';

export const THRESHOLD_WORDS: ModelWords = {
  name: say('金额标准', '金額標準', 'Thresholds'),
  fields: {
    kind: field(
      say('标准类型', '標準類型', 'Kind'),
      say('这个金额决定什么。', '這個金額決定什麼。', 'What the amount decides.'),
      {
        options: {
          selfPurchase: say('部门自行采购', '部門自行採購', 'Department buys by itself'),
          schoolGroup: say('校采购小组采购', '校採購小組採購', 'School purchasing group'),
          dispersedPurchase: say('政府采购限额', '政府採購限額', 'Government procurement limit'),
          openTender: say('公开招标', '公開招標', 'Open tender'),
          mandatoryTenderWorks: say(
            '必须招标的工程',
            '必須招標的工程',
            'Works that must be tendered',
          ),
          largeEquipment: say('大型设备', '大型設備', 'Large equipment'),
          assetRecognition: say('固定资产起点', '固定資產起點', 'Fixed asset from'),
        },
      },
    ),
    category: field(
      say('适用类别', '適用類別', 'Category'),
      say(
        '货物、工程、服务，或不分类别。',
        '貨物、工程、服務，或不分類別。',
        'What it applies to.',
      ),
      {
        options: {
          goods: say('货物', '貨物', 'Goods'),
          works: say('工程', '工程', 'Works'),
          services: say('服务', '服務', 'Services'),
          any: say('不分类别', '不分類別', 'Any'),
        },
      },
    ),
    amountFen: field(
      say('起点金额（元）', '起點金額（元）', 'From amount (yuan)'),
      say('达到这个金额就适用。', '達到這個金額就適用。', 'It applies from this amount on.'),
      { placeholder: '2000000' },
    ),
    validFrom: field(
      say('启用日期', '啟用日期', 'Valid from'),
      say('从哪一天起执行。', '從哪一天起執行。', 'The first day in force.'),
    ),
    validTo: field(
      say('停用日期', '停用日期', 'Valid to'),
      say('仍在执行时不填。', '仍在執行時不填。', 'Empty while in force.'),
    ),
    sourceDocument: field(
      say('依据文件', '依據文件', 'Source'),
      say(
        '文件名称和文号，读者会看到。',
        '文件名稱和文號，讀者會看到。',
        'Title and number of the rule; readers will see it.',
      ),
    ),
  },
};
