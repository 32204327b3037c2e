/** What the sample says in Chinese only: the text of a finding and its measure. */
type FindingText = {
  readonly text: string;
  readonly measure?: string;
  readonly interimMeasure?: string;
};

type Translations = Readonly<Record<'zh-Hant' | 'en', FindingText>>;

/** The sample does not say what was done at once about its critical finding. */
export const INTERIM_MEASURES: Readonly<Record<string, string>> = {
  'find-010': '当日暂停领用，柜门双锁并由两人分别保管钥匙。',
};

export const INSPECTION_TITLES: Readonly<
  Record<string, Readonly<Record<'zh-Hant' | 'en', { readonly title: string }>>>
> = {
  'insp-2025-01': titles('春季消防安全檢查', 'Spring fire-safety inspection'),
  'insp-2025-02': titles('食堂食品安全例行檢查', 'Routine food-safety inspection of the canteen'),
  'insp-2025-03': titles('防汛與用電安全檢查', 'Flood and electrical safety inspection'),
  'insp-2025-04': titles(
    '秋季食品安全與餐具消毒抽檢',
    'Autumn spot check of food safety and tableware',
  ),
  'insp-2025-05': titles('國慶節前綜合安全檢查', 'Pre-holiday comprehensive safety inspection'),
  'insp-2025-06': titles('年度資產盤點', 'Yearly stocktaking of assets'),
};

export const FINDING_TEXTS: Readonly<Record<string, Translations>> = {
  'find-001': said(
    ['A棟二層4具滅火器壓力不足', '更換4具'],
    ['Four fire extinguishers on floor 2 of block A lack pressure', 'All four replaced'],
  ),
  'find-002': said(
    ['實驗樓疏散指示燈3處不亮', '更換燈具並檢查線路'],
    ['Three exit signs in the laboratory building do not light', 'Lamps replaced, wiring checked'],
  ),
  'find-003': said(
    ['公寓一處常閉防火門未關閉', '當場改正並加裝閉門器'],
    ['A fire door of the dormitory stood open', 'Closed at once; a door closer was fitted'],
  ),
  'find-004': said(
    ['冷庫溫度記錄缺2次', '補訓並增設自動記錄儀'],
    [
      'Two temperature readings of the cold store are missing',
      'Staff trained again; an automatic recorder was added',
    ],
  ),
  'find-005': said(
    ['B棟屋面防水層老化', '立項維修（見採購SY3-CG-2025-005）'],
    [
      'The waterproofing of the roof of block B is worn out',
      'Repaired as a project (procurement SY3-CG-2025-005)',
    ],
  ),
  'find-006': said(
    ['北門排水口堵塞', '清淤並加裝格柵'],
    ['The drain at the north gate is blocked', 'Cleared; a grating was fitted'],
  ),
  'find-007': said(
    ['餐具消毒記錄缺一次簽字', '補訓'],
    ['One signature is missing in the record of disinfection', 'Staff trained again'],
  ),
  'find-008': said(
    ['公寓1號樓配電箱門變形', '更換箱門'],
    ['The door of a distribution box in dormitory 1 is bent', 'Door replaced'],
  ),
  'find-009': said(
    ['體育館應急燈1處不亮', '更換'],
    ['One emergency lamp of the gymnasium does not light', 'Replaced'],
  ),
  'find-010': said(
    [
      '實驗室危化品櫃雙鎖登記不全',
      '補登記並雙人簽字',
      '當日暫停領用，櫃門雙鎖並由兩人分別保管鑰匙。',
    ],
    [
      'The register of a double-locked cabinet for hazardous chemicals is incomplete',
      'Register completed, signed by two',
      'Nothing was handed out that day; the cabinet was double-locked and two people keep one key each.',
    ],
  ),
  'find-011': said(
    ['賬面120台便攜機實盤119台', '追查領用記錄'],
    ['The books hold 120 laptops, 119 were found', 'The lending records are being traced'],
  ),
  'find-012': said(
    ['舊電腦主機52台已停用未辦報廢'],
    ['52 old computers are out of use but not written off'],
  ),
};

type Said = readonly [text: string, measure?: string, interimMeasure?: string];

function said(traditional: Said, english: Said): Translations {
  return { 'zh-Hant': wordsOf(traditional), en: wordsOf(english) };
}

function wordsOf([text, measure, interimMeasure]: Said): FindingText {
  return {
    text,
    ...(measure !== undefined && { measure }),
    ...(interimMeasure !== undefined && { interimMeasure }),
  };
}

function titles(traditional: string, english: string) {
  return { 'zh-Hant': { title: traditional }, en: { title: english } };
}
