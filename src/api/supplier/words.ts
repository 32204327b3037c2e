import { field, say, type ModelWords } from '../../content/words/words';

export const SUPPLIER_WORDS: ModelWords = {
  name: say('供应商名录', '供應商名錄', 'Supplier register'),
  fields: {
    code: field(
      say('供应商编号', '供應商編號', 'Supplier no.'),
      say(
        '小写字母、数字和连字符；不填则自动编号。',
        '小寫字母、數字和連字元；不填則自動編號。',
        'Small letters, digits, hyphens; numbered by itself when empty.',
      ),
      { placeholder: 'sup-01' },
    ),
    name: field(
      say('供应商全称', '供應商全稱', 'Full name of the supplier'),
      say('营业执照上的名称。', '營業執照上的名稱。', 'As on the business licence.'),
    ),
    unifiedSocialCreditCode: field(
      say('统一社会信用代码', '統一社會信用代碼', 'Unified social credit code'),
      say(
        '18 位，末位为校验码。',
        '18 位，末位為校驗碼。',
        '18 characters, the last one a check digit.',
      ),
      { placeholder: '91990000MA0000015Q' },
    ),
    scale: field(
      say('企业规模', '企業規模', 'Size'),
      say('按声明函选择。', '按聲明函選擇。', 'As declared.'),
      {
        options: {
          large: say('大型企业', '大型企業', 'Large company'),
          sme: say('中小企业', '中小企業', 'Small or medium company'),
          micro: say('小微企业', '小微企業', 'Micro company'),
        },
      },
    ),
    address: field(
      say('供应商地址', '供應商地址', 'Supplier address'),
      say('成交后随结果公开。', '成交後隨結果公開。', 'Public with the award.'),
    ),
    contact: field(
      say('供应商联系方式（受限）', '供應商聯絡方式（受限）', 'Supplier contact'),
      say('姓名和电话只在这里。', '姓名和電話只在這裡。', 'Names and numbers stand only here.'),
    ),
    blacklistNote: field(
      say('诚信记录', '誠信記錄', 'Record of conduct'),
      say('内部参考，不公开。', '內部參考，不公開。', 'Internal; never public.'),
    ),
  },
};
