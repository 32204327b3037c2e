import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const INSPECTION_FINDING_WORDS: ModelWords = {
  name: say('检查发现的问题', '檢查發現的問題', 'Inspection findings'),
  fields: {
    ...PUBLICATION_WORDS,
    inspectionKey: field(
      say('所属检查', '所屬檢查', 'Inspection'),
      say(
        '检查的编号，如 insp-2025-01；检查公开后才能公开它的问题。',
        '檢查的編號，如 insp-2025-01；檢查公開後才能公開它的問題。',
        'Key of the inspection, e.g. insp-2025-01. It has to be public first.',
      ),
      { placeholder: 'insp-2025-01' },
    ),
    no: computed('第几项', '第幾項', 'Number'),
    text: field(
      say('发现了什么', '發現了什麼', 'What was found'),
      say(
        '一两句话写清问题；重大隐患不要写出地点。',
        '一兩句話寫清問題；重大隱患不要寫出地點。',
        'One or two sentences. Of a critical finding do not name the place.',
      ),
    ),
    severity: field(
      say('严重程度', '嚴重程度', 'Severity'),
      say(
        '重大隐患须在 24 小时内采取临时措施，复查通过前不公开地点和照片。',
        '重大隱患須在 24 小時內採取臨時措施，複查通過前不公開地點和照片。',
        'A critical one is made safe within 24 hours; place and photo stay hidden until verified.',
      ),
      {
        options: {
          minor: say('一般', '一般', 'Minor'),
          major: say('较大', '較大', 'Major'),
          critical: say('重大隐患', '重大隱患', 'Critical'),
        },
      },
    ),
    foundAt: field(
      say('发现时间', '發現時間', 'Found at'),
      say(
        '重大隐患从这时起算 24 小时；不填从检查当天结束时起算。',
        '重大隱患從這時起算 24 小時；不填從檢查當天結束時起算。',
        'The 24 hours of a critical one begin here; else when the day of the inspection ends.',
      ),
    ),
    placeCode: field(
      say('问题所在地点', '問題所在地點', 'Place of the finding'),
      say(
        '只供内部；公开显示的地点由系统填写。',
        '只供內部；公開顯示的地點由系統填寫。',
        'For editors only; the place as shown is filled in by the system.',
      ),
    ),
    publicPlaceCode: computed('公开显示的地点', '公開顯示的地點', 'Place as shown'),
    photo: field(
      say('现场照片', '現場照片', 'Photo'),
      say(
        '不要拍到人；重大隐患的照片在复查通过后才公开。',
        '不要拍到人；重大隱患的照片在複查通過後才公開。',
        'Without people. Of a critical finding it is shown after verification.',
      ),
    ),
    regulationArticle: field(
      say('依据条款', '依據條款', 'Article'),
      say(
        '违反了制度的哪一条，可不填。',
        '違反了制度的哪一條，可不填。',
        'Which article was broken. May be empty.',
      ),
    ),
    responsibleDepartmentCode: field(
      say('整改责任部门', '整改責任部門', 'Department to put it right'),
      say(
        '由哪个部门整改；该部门任职的人不能复查。',
        '由哪個部門整改；該部門任職的人不能複查。',
        'Who holds a post in it cannot verify the finding.',
      ),
    ),
    responsibleRole: field(
      say('整改责任岗位', '整改責任崗位', 'Post to put it right'),
      say(
        '只写岗位，不写姓名，如“总务处电工”。',
        '只寫崗位，不寫姓名，如「總務處電工」。',
        'The post, not a name, e.g. “Electrician”.',
      ),
    ),
    responsiblePerson: field(
      say('整改责任人', '整改責任人', 'Person to put it right'),
      say(
        '受限信息：凭权限和事由查看，不公开。',
        '受限資訊：憑權限和事由查看，不公開。',
        'Restricted: seen with a permission and a reason only, never public.',
      ),
    ),
    rectifyDueOn: field(
      say('整改期限', '整改期限', 'To be put right by'),
      say(
        '第一次填写后不能改，只能在“办理进度”中办理延期。',
        '第一次填寫後不能改，只能在「辦理進度」中辦理延期。',
        'Once saved it stays; it moves by an extension in the panel “Progress” only.',
      ),
    ),
    extensions: computed('延期记录', '延期記錄', 'Extensions'),
    measure: field(
      say('整改措施', '整改措施', 'Measure'),
      say(
        '怎样整改；开始整改前填写。',
        '怎樣整改；開始整改前填寫。',
        'How it is put right. Needed before that begins.',
      ),
    ),
    interimMeasure: field(
      say('临时措施', '臨時措施', 'Interim measure'),
      say(
        '重大隐患当天怎样先保证安全。',
        '重大隱患當天怎樣先保證安全。',
        'How a critical finding was made safe at once.',
      ),
    ),
    procurementCode: field(
      say('对应采购编号', '對應採購編號', 'Procurement behind it'),
      say(
        '整改通过采购完成时填写。',
        '整改透過採購完成時填寫。',
        'Only where it is put right by a procurement.',
      ),
    ),
    state: field(
      say('整改状态', '整改狀態', 'State of rectification'),
      say(
        '在右侧“办理进度”中一步一步办理。',
        '在右側「辦理進度」中一步一步辦理。',
        'It moves step by step in the panel “Progress”.',
      ),
      {
        options: {
          open: say('待整改', '待整改', 'Open'),
          interim: say('已采取临时措施', '已採取臨時措施', 'Made safe'),
          rectifying: say('整改中', '整改中', 'Being put right'),
          rectified: say('已整改，待复查', '已整改，待複查', 'Put right, to be verified'),
          verified: say('复查通过', '複查通過', 'Verified'),
        },
      },
    ),
    interimDueAt: computed('临时措施最迟时间', '臨時措施最遲時間', 'Interim measure due'),
    interimAt: computed('临时措施时间', '臨時措施時間', 'Interim measure since'),
    rectifiedOn: computed('整改完成日期', '整改完成日期', 'Put right on'),
    verifiedOn: computed('复查通过日期', '複查通過日期', 'Verified on'),
    verifiedByRole: computed('复查人岗位', '複查人崗位', 'Verified by (post)'),
    costFen: computed('整改费用', '整改費用', 'Cost'),
  },
};
