import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::disclosure-report.disclosure-report');
