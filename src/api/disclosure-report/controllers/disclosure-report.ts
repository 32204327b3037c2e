import { createPublicController } from '../../../content/public-api/controller';

export default createPublicController('api::disclosure-report.disclosure-report');
