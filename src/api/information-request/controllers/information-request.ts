import { createPublicController } from '../../../content/public-api/controller';

export default createPublicController('api::information-request.information-request');
