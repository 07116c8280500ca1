import { safe } from '../terminal.ts';
import { pretty } from './pretty.ts';
import type { Reporter, Setup } from './report.ts';

/** Workflow commands: trouble and what `--check` finds as errors, contradictions and warnings as warnings, at their place in the letter. */
export function github(setup: Setup): Reporter {
  const { stdout } = setup.context;
  const people = pretty({ ...setup, letters: Number.POSITIVE_INFINITY });
  const command = (level: 'error' | 'warning' | 'notice', place: Record<string, string | number>, message: string) => {
    const where = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
    stdout.write(`::${level} ${where.join(',')}::${data(message)}\n`);
  };
  return {
    letter({ name, output, status, message = '', checks, warnings }) {
      if (status === 'trouble') command('error', { file: name }, message);
      if (status === 'missing' || status === 'stale')
        command('error', { file: status === 'stale' ? output : name }, message);
      if (status === 'kept') command('notice', { file: output }, message);
      for (const { check, line, column, message } of checks)
        command('warning', { file: name, line, col: column, title: check }, message);
      for (const warning of warnings) command('warning', { file: name }, warning);
    },
    trouble: (message) => command('error', {}, message),
    end: (totals) => people.end(totals),
  };
}

/** As GitHub's own toolkit escapes it; what it leaves alone and a log would obey, as everywhere. */
const data = (text: string) =>
  safe(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\t', ' '));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
