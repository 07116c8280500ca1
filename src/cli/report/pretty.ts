import type { Outcome, Status } from '../../corpus/one.ts';
import { KINDS, type Kind } from '../../corpus/tally.ts';
import { safe } from '../terminal.ts';
import type { Reporter, Setup, Totals } from './report.ts';

/** Up to so many letters, each that was not up to date has its lines; beyond, only those that somebody should look at. */
const FEW = 10;

/** For people: what was found, by kind, where it is, and what to look at. */
export function pretty({ context, check, quiet, letters }: Setup): Reporter {
  const { stdout, stderr, paint, paintError } = context;
  const say = (line: string) => {
    if (!quiet) stdout.write(`${line}\n`);
  };
  const complain = (message: string) => stderr.write(`${paintError.red('✗')} ${safe(message)}\n`);
  const few = letters <= FEW;

  const ABOUT: Record<Status, (outcome: Outcome) => string> = {
    written: ({ output }) => paint.dim(`→ ${safe(output)}`),
    current: ({ output }) => paint.dim(`✓ ${safe(output)} is up to date`),
    kept: ({ message }) => paint.yellow(`! ${safe(message ?? '')}`),
    missing: ({ message }) => paint.yellow(`! ${safe(message ?? '')}`),
    stale: ({ message }) => paint.yellow(`! ${safe(message ?? '')}`),
    trouble: () => '',
  };

  return {
    letter(outcome) {
      const { name, status, message, warnings, checks, found } = outcome;
      if (status === 'trouble') return void complain(message ?? name);
      for (const warning of warnings) stderr.write(`${paintError.yellow('!')} ${safe(warning)}\n`);
      if (few && (status !== 'current' || letters === 1) && status !== 'missing' && status !== 'stale') {
        say(paint.bold(safe(name)));
        say(`  ${counts(found, paint.cyan)}`);
        for (const { line, column, check, message } of checks)
          say(`  ${paint.yellow(`! ${line}:${column}`)} ${safe(`${check}: ${message}`)}`);
        say(`  ${ABOUT[status](outcome)}`);
        return;
      }
      if (status !== 'written' && status !== 'current') say(ABOUT[status](outcome));
    },
    trouble: complain,
    end(totals) {
      if (totals.letters > 1 || check) say(summary(totals));
      if (totals.left)
        complain(`interrupted: ${number(totals.left)} letters were not reached; run again to go on where it stopped`);
    },
  };
}

const NAMES: Record<Kind, readonly [one: string, many: string]> = {
  dates: ['date', 'dates'],
  places: ['place', 'places'],
  casualties: ['casualty count', 'casualty counts'],
  resolutions: ['resolution', 'resolutions'],
  demands: ['demand', 'demands'],
  documents: ['document', 'documents'],
};

/** Thousands apart; the tables for that take ten milliseconds to load, so that small counts do without. */
const number = (count: number) => (count < 1000 ? String(count) : count.toLocaleString('en-US'));
const plural = (count: number, one: string, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

/** `13 dates, 14 places, no casualty counts …`; documents only where there are any. */
function counts(found: Partial<Record<Kind, number>>, strong: (text: string) => string): string {
  return KINDS.filter((kind) => kind !== 'documents' || found[kind])
    .map((kind) => {
      const count = found[kind] ?? 0;
      const [one, many] = NAMES[kind];
      return `${count ? strong(number(count)) : 'no'} ${count === 1 ? one : many}`;
    })
    .join(', ');
}

function summary({ letters, status, found, checks }: Totals): string {
  const parts = [
    [status.written, 'written'],
    [status.current, 'up to date'],
    [status.kept, 'left alone'],
    [status.missing, 'missing'],
    [status.stale, 'stale'],
    [status.trouble, 'in trouble'],
  ] as const;
  const states = parts.filter(([count]) => count).map(([count, name]) => `${number(count)} ${name}`);
  const things = KINDS.filter((kind) => found[kind]).map((kind) => plural(found[kind], ...NAMES[kind]));
  if (checks) things.push(plural(checks, 'contradiction'));
  return `${plural(letters, 'letter')}: ${states.join(', ') || 'nothing done'}${things.length ? `\n${things.join(', ')}` : ''}`;
}
