import { fileURLToPath } from 'node:url';
import { runScript } from '../io/load-script.js';

runScript(fileURLToPath(new URL('main.cjs', import.meta.url)));
