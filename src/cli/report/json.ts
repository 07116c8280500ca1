import { safeJson } from '../terminal.ts';
import type { Reporter, Setup } from './report.ts';

/** One JSON document, written as the letters come, so that it needs no memory: `{"letters": […], "troubles": […], "totals": {…}}`. */
export function json({ context: { stdout } }: Setup): Reporter {
  const troubles: string[] = [];
  let separator = '';
  stdout.write('{"letters": [');
  return {
    letter({ name, output, status, message, found, checks, warnings }) {
      const entry = { file: name, output, status, message, found, checks, warnings };
      stdout.write(`${separator}\n  ${safeJson(entry)}`);
      separator = ',';
    },
    trouble: (message) => void troubles.push(message),
    end(totals) {
      stdout.write(`\n],\n"troubles": ${safeJson(troubles)},\n"totals": ${safeJson(totals)}}\n`);
    },
  };
}
