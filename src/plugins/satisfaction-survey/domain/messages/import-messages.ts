import type { ImportRefusal } from '../surveyjs/from-surveyjs';
import { say, type Sentence } from './sentence';

/** Why a file becomes no questionnaire. */
export const IMPORT_MESSAGES: Readonly<Record<ImportRefusal, Sentence>> = {
  SURVEY_IMPORT_UNREADABLE: say(
    '这不是 SurveyJS 的问卷文件。请选择从 SurveyJS 导出的 .json 文件。',
    '這不是 SurveyJS 的問卷檔案。請選擇從 SurveyJS 匯出的 .json 檔案。',
    'This is no questionnaire of SurveyJS. Choose a .json file that SurveyJS exported.',
  ),
  SURVEY_IMPORT_TOO_LARGE: say(
    '问卷文件太大或嵌套太深。请拆成几份再导入。',
    '問卷檔案太大或巢狀太深。請拆成幾份再匯入。',
    'The file is too large or nested too deep. Split it, then import the parts.',
  ),
  SURVEY_IMPORT_EMPTY: say(
    '文件里没有能导入的题目。请核对文件，或新建空白问卷。',
    '檔案裡沒有能匯入的題目。請核對檔案，或新建空白問卷。',
    'Nothing in the file can be asked. Check the file, or begin an empty questionnaire.',
  ),
};
