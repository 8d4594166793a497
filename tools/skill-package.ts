/**
 * `npm run skill-package`: writes the manifest and the account-linking request. `--check` fails when the committed files are not what
 * their sources give.
 */
import { generatedPackage } from './skill-package/generated-package.ts';
import { writeGenerated } from './write-generated.ts';

writeGenerated(generatedPackage(), process.argv.includes('--check'));
