import type { Core } from '@strapi/strapi';

/** Uploads and published copies; relative to the project. Several instances share the folder. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  folder: env('UPLOAD_FOLDER', '.tmp/uploads'),
});

export default config;
