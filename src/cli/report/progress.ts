import type { Context } from '../io.ts';
import { safe } from '../terminal.ts';

/** On a terminal a line that is drawn over and over; elsewhere a plain line now and then. */
export interface Progress {
  show(done: number, current: string | undefined): void;
  /** Takes the line away, so that something can be printed. */
  clear(): void;
}

const QUIET: Progress = { show() {}, clear() {} };

/** @param now milliseconds, whatever they count from */
export function progress(
  { stderr, paintError: paint, env }: Context,
  total: number,
  quiet: boolean,
  now: () => number = () => performance.now(),
): Progress {
  if (quiet || total < 2) return QUIET;
  return stderr.isTTY && env.TERM !== 'dumb' && !env.CI ? bar() : lines();

  function bar(): Progress {
    const begun = now();
    let drawn = begun;
    let there = false;
    const clear = () => {
      if (there) stderr.write('\r\x1b[2K');
      there = false;
    };
    return {
      clear,
      show(done, current) {
        const time = now();
        // most runs are over before anybody could read it
        if (time - begun < 400 || time - drawn < 80) return;
        drawn = time;
        const width = Math.max(20, (stderr.columns ?? 80) - 1);
        const filled = Math.round((20 * done) / total);
        const figures = ` ${done}/${total} ${pace(done, total, time - begun)} `;
        const text = `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}${figures}`;
        clear();
        stderr.write(`${text.slice(0, width)}${paint.dim(tail(safe(current ?? ''), width - text.length))}`);
        there = true;
      },
    };
  }

  function lines(): Progress {
    const begun = now();
    let next = begun + 10_000;
    return {
      clear() {},
      show(done) {
        const time = now();
        if (time < next) return;
        stderr.write(`${done} of ${total} letters ${pace(done, total, time - begun)}\n`);
        // ever more seldom: a run of an hour is a dozen lines
        next = time + Math.max(10_000, (time - begun) / 2);
      },
    };
  }
}

/** `812/s, 12 s left` */
function pace(done: number, total: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  if (!(rate > 0)) return '';
  const left = Math.ceil((total - done) / rate);
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`} left`;
}

/** The end of a text that is too long. */
function tail(text: string, width: number): string {
  if (width <= 1) return '';
  return text.length <= width ? text : `…${text.slice(1 - width)}`;
}
