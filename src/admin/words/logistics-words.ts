import { say } from '../../content/words/words';

/** Sentences of the side panels of bulletins and works notices, and of texts to copy. */
export const LOGISTICS_WORDS = {
  'week.title': say('本周简报', '本週簡報', 'This week'),
  'notice.title': say('公告检查', '公告檢查', 'This notice'),
  'week.start': say('从上周开始', '從上週開始', 'Start from last week'),
  'week.needsPeriod': say(
    '请先填写年份和周次。',
    '請先填寫年份和週次。',
    'Fill in the year and the week first.',
  ),
  'week.confirm': say(
    '表中已有 {count} 行报修事项，会被 {period} 尚未修好的事项替换。保存前可以撤销。',
    '表中已有 {count} 行報修事項，會被 {period} 尚未修好的事項替換。儲存前可以撤銷。',
    'The {count} lines of repair items give way to what {period} left open. You can undo it until you save.',
  ),
  'week.done': say(
    '已带入 {period} 的待修 {pending} 件、计划清洁区域和 {count} 项未修好的报修。请填写本周数字。',
    '已帶入 {period} 的待修 {pending} 件、計劃清潔區域和 {count} 項未修好的報修。請填寫本週數字。',
    'Took {pending} pending repairs, the planned areas and {count} open items of {period}. Now type this week’s figures.',
  ),
  'week.none': say(
    '没有找到 {period} 的简报，请直接填写。',
    '沒有找到 {period} 的簡報，請直接填寫。',
    'There is no bulletin of {period}. Please type the figures.',
  ),
  'channels.title': say('其他渠道', '其他渠道', 'Other channels'),
  'channels.article': say('复制公众号文章', '複製公眾號文章', 'Copy for WeChat'),
  'channels.hint': say(
    '按已公开的内容生成。公众号文章请粘贴到公众号编辑器中，由负责人发送。',
    '按已公開的內容生成。公眾號文章請貼到公眾號編輯器中，由負責人發送。',
    'Made of what is public. Paste the article into the editor of WeChat; a person sends it.',
  ),
  'channels.failed': say(
    '这种语言的内容还没有公开。',
    '這種語言的內容還沒有公開。',
    'Nothing is public in this language yet.',
  ),
  'channels.noClipboard': say(
    '浏览器不允许复制，请用 HTTPS 打开后台。',
    '瀏覽器不允許複製，請用 HTTPS 打開後台。',
    'The browser does not allow copying. Open the panel over HTTPS.',
  ),
  'texts.title': say('短信与广播稿', '短信與廣播稿', 'Texts to copy'),
  'texts.sms': say('短信', '短信', 'Text message'),
  'texts.broadcast': say('广播稿', '廣播稿', 'Broadcast script'),
  'texts.copySms': say('复制短信', '複製短信', 'Copy the message'),
  'texts.copyBroadcast': say('复制广播稿', '複製廣播稿', 'Copy the script'),
  'texts.copied': say('已复制。', '已複製。', 'Copied.'),
  'texts.selected': say(
    '已选中文字，请按 Ctrl+C 复制。',
    '已選中文字，請按 Ctrl+C 複製。',
    'The text is selected. Press Ctrl+C to copy it.',
  ),
  'texts.length': say(
    '{length} 字，最多 {limit} 字',
    '{length} 字，最多 {limit} 字',
    '{length} of at most {limit} characters',
  ),
  'texts.none': say(
    '填写类别和时间（或期间）后，这里会出现可以复制的文字。',
    '填寫類別和時間（或期間）後，這裡會出現可以複製的文字。',
    'Once kind and times, or the period, are filled in, texts to copy appear here.',
  ),
  'texts.saved': say(
    '地点和合计以上次保存为准。',
    '地點和合計以上次儲存為準。',
    'Places and sums are those of the last save.',
  ),
} as const;
