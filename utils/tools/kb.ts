/** The knowledge base on the command line: `npm run -s kb -- --help`. */
import { runKb } from './kb/program.ts';

// Somebody has read enough, as in `kb search ... | head`.
process.stdout.on('error', () => process.exit());
process.exitCode = await runKb(process.argv.slice(2), process);
