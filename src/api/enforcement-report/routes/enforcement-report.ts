import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::enforcement-report.enforcement-report');
