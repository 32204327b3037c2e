import { UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const PLACE_WORDS: ModelWords = {
  name: say('校内地点', '校內地點', 'Places'),
  fields: {
    code: field(
      say('地点代码', '地點代碼', 'Place code'),
      say(
        '英文小写，定下后不要改，如 canteen-1。',
        '英文小寫，定下後不要改，如 canteen-1。',
        'Lower-case letters; do not change it later. E.g. canteen-1.',
      ),
      { placeholder: 'canteen-1' },
    ),
    name: field(
      say('地点名称', '地點名稱', 'Name'),
      say('如“学生食堂”。', '如「學生食堂」。', 'For example “Student canteen”.'),
    ),
    kind: field(
      say('地点类型', '地點類型', 'Kind'),
      say('从列表选择。', '從列表選擇。', 'Choose from the list.'),
      {
        options: {
          campus: say('校区', '校區', 'Campus'),
          building: say('楼栋', '樓棟', 'Building'),
          room: say('房间', '房間', 'Room'),
          outdoor: say('室外场地', '室外場地', 'Outdoors'),
          plant: say('设备用房', '設備用房', 'Plant room'),
        },
      },
    ),
    parentCode: field(
      say('所在地点', '所在地點', 'Lies in'),
      say(
        '它在哪个地点里面，填那个地点的代码；没有时不填。',
        '它在哪個地點裡面，填那個地點的代碼；沒有時不填。',
        'The code of the place around it; empty when there is none.',
      ),
      { placeholder: 'lab' },
    ),
    sensitive: field(
      say('敏感地点', '敏感地點', 'Sensitive'),
      say(
        '如配电室、机房。不向公众显示，公开内容只写它所在的地点。',
        '如配電室、機房。不向公眾顯示，公開內容只寫它所在的地點。',
        'Such as a server room. The public never sees it, only the place around it.',
      ),
    ),
    visibilityScope: field(
      say('公开范围', '公開範圍', 'Shown to'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
      {
        options: {
          public: say('社会公众', '社會公眾', 'Everybody'),
          internal: say('仅校内编辑', '僅校內編輯', 'Editors only'),
        },
      },
    ),
    untranslated: UNTRANSLATED,
  },
};
