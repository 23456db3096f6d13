/** The match that stands for what only run time knows about a script. iptables has none of that name. */
import { type Extension, extension, option } from '../extension.ts';
import { anyText } from '../values.ts';

/** `--option`: an option of the script with its unknown; `--if`: the condition under which the rule is added. */
export const SCRIPT: Extension = extension('script', [
  option('--option', { value: anyText, quoted: true, inverts: true }),
  option('--if', { value: anyText, quoted: true, inverts: true }),
]);
