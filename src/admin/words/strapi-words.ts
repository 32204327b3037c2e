import { say, type Words } from '../../content/words/words';

/** Chinese only: Strapi's own English stands. */
type Chinese = Pick<Words, 'zh-Hans' | 'zh-Hant'>;

function han(simplified: string, traditional: string): Chinese {
  return { 'zh-Hans': simplified, 'zh-Hant': traditional };
}

/**
 * Sentences of Strapi that its own Chinese translations lack, as far as a clerk meets them, and
 * its greeting in the school's name. Keys are Strapi's.
 */
export const STRAPI_WORDS: Readonly<Record<string, Chinese>> = {
  'app.confirm.body': han('确定要这样做吗？', '確定要這樣做嗎？'),
  'app.components.Select.placeholder': han('请选择', '請選擇'),
  'app.components.ToggleCheckbox.enabled-label': han('已启用', '已啟用'),
  'app.components.ToggleCheckbox.disabled-label': han('已停用', '已停用'),
  'app.error.chunk.reload': han('重新加载页面', '重新載入頁面'),
  'app.session.ended.title': han('登录已过期', '登入已過期'),
  'app.session.ended.unsaved': han(
    '登录已过期，无法继续。退出后，未保存的改动会丢失。',
    '登入已過期，無法繼續。登出後，未儲存的改動會遺失。',
  ),
  'app.utils.refresh': han('刷新', '重新整理'),
  'app.utils.published': han('已发布', '已發布'),
  'app.utils.ready-to-publish': han('可以发布', '可以發布'),
  'app.utils.already-published': han('已经发布', '已經發布'),
  'app.utils.ready-to-publish-changes': han('可以发布改动', '可以發布改動'),
  'app.utils.ready-to-unpublish-changes': han('可以撤回', '可以撤回'),
  'app.utils.update-filter': han('更新筛选', '更新篩選'),
  'components.Input.error.validation.combobox.invalid': han('请从列表中选择。', '請從列表中選擇。'),
  'components.Input.error.validation.string': han('请填写文字。', '請填寫文字。'),
  'global.error': han('出错了', '出錯了'),
  'global.fullname': han('{lastname}{firstname}', '{lastname}{firstname}'),
  'global.home': han('首页', '首頁'),
  'global.last-change.redo': han('重做', '重做'),
  'global.last-change.undo': han('撤销', '復原'),
  'global.last-changes.discard': han('放弃最近的改动', '放棄最近的改動'),
  'global.learn-more': han('了解更多', '了解更多'),
  'global.localeToggle.label': han('选择界面语言', '選擇介面語言'),
  'global.more': han('更多', '更多'),
  'global.new': han('新', '新'),
  'global.profile.settings': han('个人设置', '個人設定'),
  'widget.key-statistics.title': han('数据概况', '資料概況'),
  'widget.key-statistics.list.admins': han('管理员', '管理員'),
  'widget.key-statistics.list.assets': han('文件', '檔案'),
  'widget.key-statistics.list.components': han('组件', '元件'),
  'widget.key-statistics.list.entries': han('条目', '條目'),
  'widget.key-statistics.list.locales': han('语言', '語言'),
  'widget.profile.title': han('我的账户', '我的帳戶'),
  'content-manager.actions-drawer.open': han('打开更多操作', '開啟更多操作'),
  'content-manager.actions-drawer.close': han('关闭更多操作', '關閉更多操作'),
  'content-manager.actions.clone.error': han('复制失败。', '複製失敗。'),
  'content-manager.actions.clone.label': han('复制一份', '複製一份'),
  'content-manager.actions.copy-documentId.label': han('复制编号', '複製編號'),
  'content-manager.actions.copy-documentId.success': han('编号已复制', '編號已複製'),
  'content-manager.actions.delete.dialog.body': han(
    '确定要删除吗？删除后无法恢复。',
    '確定要刪除嗎？刪除後無法復原。',
  ),
  'content-manager.actions.delete.error': han('删除失败。', '刪除失敗。'),
  'content-manager.actions.delete.label': han(
    '删除{isLocalized, select, true {（所有语言）} other {}}',
    '刪除{isLocalized, select, true {（所有語言）} other {}}',
  ),
  'content-manager.actions.discard.dialog.body': han(
    '确定要放弃改动吗？放弃后无法恢复。',
    '確定要放棄改動嗎？放棄後無法復原。',
  ),
  'content-manager.actions.discard.label': han('放弃改动', '放棄改動'),
  'content-manager.actions.edit.error': han('保存失败。', '儲存失敗。'),
  'content-manager.actions.edit.label': han('编辑', '編輯'),
  'content-manager.actions.open-in-new-tab.label': han('在新标签页打开', '在新分頁開啟'),
  'content-manager.actions.unpublish.dialog.body': han('确定要撤回吗？', '確定要撤回嗎？'),
  'content-manager.actions.unpublish.dialog.option.keep-draft': han(
    '撤回，保留现有草稿',
    '撤回，保留現有草稿',
  ),
  'content-manager.actions.unpublish.dialog.option.replace-draft': han(
    '撤回，草稿恢复为已发布的内容',
    '撤回，草稿恢復為已發布的內容',
  ),
  'content-manager.actions.unpublish.error': han('撤回失败。', '撤回失敗。'),
  'content-manager.bulk-publish.already-published': han('已经发布', '已經發布'),
  'content-manager.bulk-publish.edit': han('编辑', '編輯'),
  'content-manager.bulk-publish.modified': han('可以发布改动', '可以發布改動'),
  'content-manager.bulk-unpublish.already-unpublished': han('已经撤回', '已經撤回'),
  'content-manager.components.ListViewTable.row-line': han('第 {number} 行', '第 {number} 行'),
  'content-manager.components.RelationInputModal.button-fullpage': han('打开条目', '開啟條目'),
  'content-manager.components.RelationInputModal.confirmation-message': han(
    '有改动没有保存，关闭后会丢失。确定要关闭吗？',
    '有改動沒有儲存，關閉後會遺失。確定要關閉嗎？',
  ),
  'content-manager.components.RelationInputModal.modal-title': han('编辑关联', '編輯關聯'),
  'content-manager.form.Input.hint.character.unit': han(' 个字', ' 個字'),
  'content-manager.form.Input.hint.minMaxDivider': han('，', '，'),
  'content-manager.form.Input.hint.text': han(
    '{min, select, undefined {} other {最少 {min}}}{divider}{max, select, undefined {} other {最多 {max}}}{unit}{br}{description}',
    '{min, select, undefined {} other {最少 {min}}}{divider}{max, select, undefined {} other {最多 {max}}}{unit}{br}{description}',
  ),
  'content-manager.listView.validation.errors.title': han('需要改正', '需要改正'),
  'content-manager.listView.validation.errors.message': han(
    '发布前请改正所有标红的内容。',
    '發布前請改正所有標紅的內容。',
  ),
  'content-manager.permissions.not-allowed.locale': han(
    '您没有查看这种语言内容的权限',
    '您沒有檢視這種語言內容的權限',
  ),
  'content-manager.popUpWarning.bodyMessage.contentType.delete.all': han(
    '确定要删除这些条目吗？',
    '確定要刪除這些條目嗎？',
  ),
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all': han(
    '确定要发布这些条目吗？',
    '確定要發布這些條目嗎？',
  ),
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all': han(
    '确定要撤回这些条目吗？',
    '確定要撤回這些條目嗎？',
  ),
  'content-manager.relation.create': han('新建关联条目', '新增關聯條目'),
  'content-manager.relation.error-adding-relation': han('关联失败。', '關聯失敗。'),
  'content-manager.success.record.clone': han('已复制', '已複製'),
  'content-manager.success.record.discard': han('已放弃改动', '已放棄改動'),
  'content-manager.success.record.publishing': han('正在发布…', '正在發布…'),
  'content-manager.success.records.delete': han('已删除。', '已刪除。'),
  'content-manager.success.records.publish': han('已发布。', '已發布。'),
  'content-manager.success.records.unpublish': han('已撤回。', '已撤回。'),
  'content-manager.validation.error': han(
    '有内容填写不正确，请改正标红的地方后再保存。',
    '有內容填寫不正確，請改正標紅的地方後再儲存。',
  ),
  'content-manager.widget.chart-entries.title': han('条目统计', '條目統計'),
  'content-manager.widget.chart-entries.count.label': han('条目', '條目'),
  'content-manager.widget.chart-entries.tooltip': han('{count} {label}', '{count} {label}'),
  'content-manager.widget.last-edited.title': han('最近编辑', '最近編輯'),
  'content-manager.widget.last-edited.single-type': han('单页', '單頁'),
  'content-manager.widget.last-edited.no-data': han('还没有编辑过的内容', '還沒有編輯過的內容'),
  'content-manager.widget.last-published.title': han('最近发布', '最近發布'),
  'content-manager.widget.last-published.no-data': han('还没有发布过的内容', '還沒有發布過的內容'),
  'i18n.actions.delete.dialog.body': han(
    '确定要删除这种语言的内容吗？',
    '確定要刪除這種語言的內容嗎？',
  ),
  'i18n.actions.delete.dialog.title': han('确认', '確認'),
  'i18n.actions.delete.error': han('删除失败。', '刪除失敗。'),
  'i18n.actions.delete.label': han('删除此语言（{locale}）', '刪除此語言（{locale}）'),
  'i18n.actions.select-locale': han('选择语言', '選擇語言'),
  'i18n.CMEditViewBulkLocale.continue-confirmation': han('确定要继续吗？', '確定要繼續嗎？'),
  'i18n.CMEditViewBulkLocale.draft-relation-warning': han(
    '有些语言关联了尚未发布的内容。',
    '有些語言關聯了尚未發布的內容。',
  ),
  'i18n.CMEditViewBulkLocale.publication-status': han('发布状态', '發布狀態'),
  'i18n.CMEditViewBulkLocale.publish-title': han('发布多种语言', '發布多種語言'),
  'i18n.CMEditViewBulkLocale.status': han('状态', '狀態'),
  'i18n.CMEditViewBulkLocale.unpublish-title': han('撤回多种语言', '撤回多種語言'),
  'i18n.CMEditViewCopyLocale.cancel-text': han('取消', '取消'),
  'i18n.CMEditViewCopyLocale.dialog.title': han('确认', '確認'),
  'i18n.CMEditViewCopyLocale.dialog.body': han(
    '现有文字会被所选语言的文字替换：',
    '現有文字會被所選語言的文字取代：',
  ),
  'i18n.CMEditViewCopyLocale.dialog.field.label': han('语言', '語言'),
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': han('选择语言…', '選擇語言…'),
  'i18n.CMEditViewLocalePicker.locale.create': han(
    '新建 <bold>{locale}</bold>',
    '新增 <bold>{locale}</bold>',
  ),
  'i18n.CMListView.popover.display-locales.label': han('显示已翻译的语言', '顯示已翻譯的語言'),
  'i18n.CMListView.popover.display-locales.more': han(
    '{locales} 等，另有 {count} 种',
    '{locales} 等，另有 {count} 種',
  ),
};

/** Where Strapi speaks of itself, the panel speaks of the school. */
export const BRAND_WORDS: Readonly<Record<string, Words>> = {
  'app.components.LeftMenu.navbrand.title': say('校务公开', '校務公開', 'School Transparency'),
  'app.components.LeftMenu.navbrand.workplace': say('工作台', '工作台', 'Workplace'),
  'Auth.form.welcome.title': say('校务公开', '校務公開', 'School Transparency'),
  'Auth.form.welcome.subtitle': say(
    '请用您的账户登录',
    '請用您的帳戶登入',
    'Log in with your account',
  ),
  'Auth.form.register.subtitle': say(
    '这个账户只用于登录本系统。',
    '這個帳戶只用於登入本系統。',
    'This account is only for logging in here.',
  ),
};
