import { field, say } from './words';

/** Fields that several types and components share word by word. */
export const SCOPE = field(
  say('范围', '範圍', 'Scope'),
  say(
    '这份数据包括哪些单位。一般选“全校”。',
    '這份資料包括哪些單位。一般選「全校」。',
    'Which units these figures cover. Usually “Whole school”.',
  ),
  {
    options: {
      wholeSchool: say('全校', '全校', 'Whole school'),
      generalAffairs: say('总务处', '總務處', 'General affairs'),
      department: say('单个部门', '單個部門', 'One department'),
    },
  },
);

export const FISCAL_YEAR = field(
  say('财政年度', '財政年度', 'Fiscal year'),
  say('如 2025。', '如 2025。', 'For example 2025.'),
  { placeholder: '2025' },
);

export const ECONOMIC_CODE = field(
  say('经济分类', '經濟分類', 'Economic class'),
  say(
    '钱花在什么上。输入代码或名称查找，如 30213。',
    '錢花在什麼上。輸入代碼或名稱查找，如 30213。',
    'What the money was spent on. Type a code or a name, e.g. 30213.',
  ),
);

export const FUNCTION_CODE = field(
  say('功能分类', '功能分類', 'Function class'),
  say(
    '属于哪项职能。一般为 20502。',
    '屬於哪項職能。一般為 20502。',
    'Which public function it serves. Usually 20502.',
  ),
);

export const MANAGING_DEPARTMENT = field(
  say('归口部门', '歸口部門', 'Managing department'),
  say('负责这笔支出的部门。', '負責這筆支出的部門。', 'The department that answers for it.'),
);

export const INCOME_SOURCE = field(
  say('收入来源', '收入來源', 'Income source'),
  say(
    '从列表选择，如“财政补助收入”。',
    '從列表選擇，如「財政補助收入」。',
    'Choose from the list, e.g. fiscal appropriation.',
  ),
);

const COMPUTED = say('由系统计算。', '由系統計算。', 'Computed by the system.');

/** A figure nobody types: only its name differs. */
export function computed(simplified: string, traditional: string, english: string) {
  return field(say(simplified, traditional, english), COMPUTED);
}

export const UNTRANSLATED = field(
  say('待翻译', '待翻譯', 'Not translated yet'),
  say(
    '此语言的文字仍是从简体中文复制的。',
    '此語言的文字仍是從簡體中文複製的。',
    'The words of this language are still a copy of the Chinese ones.',
  ),
);
