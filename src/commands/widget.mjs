import path from 'node:path';

import { runCommand } from './setup/project.mjs';
import { buildWidget, EMBED_FOLDER } from './setup/widget.mjs';

// `npm run build:widget [-- folder]`: the part of the build that other sites embed.
await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  const { script } = await buildWidget(folder === undefined ? EMBED_FOLDER : path.resolve(folder));
  console.log(script);
});
