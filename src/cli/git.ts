// What `annotate diff --since` asks of git. No shell is involved, and no name is taken for an option.
import { execFileSync } from 'node:child_process';
import { Trouble } from '../trouble.ts';

/** Files of a work tree at a revision and now. */
export class Git {
  private constructor(
    private readonly cwd: string,
    /** The folder that names are relative to. */
    readonly top: string,
    private readonly commit: string,
  ) {}

  static at(cwd: string, revision: string): Git {
    const top = git(cwd, ['rev-parse', '--show-toplevel'], 'is in no git repository', cwd)
      .toString()
      .replace(/\n$/, '');
    const commit = git(
      cwd,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      'is no revision of this repository',
      revision,
    );
    return new Git(cwd, top, commit.toString().trim());
  }

  /** Files below the paths that differ from the revision, those git does not know yet among them; relative to `top`. */
  changed(paths: readonly string[]): string[] {
    const tracked = [
      'diff',
      '--name-only',
      '--no-ext-diff',
      '--no-renames',
      '--no-relative',
      '-z',
      this.commit,
      '--',
      ...paths,
    ];
    const untracked = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ...paths];
    const names = [tracked, untracked].flatMap((args) =>
      git(this.cwd, args, 'cannot be compared', paths.join(' ')).toString().split('\0').filter(Boolean),
    );
    return [...new Set(names)].sort();
  }

  /** A file as it was; undefined where there was none. */
  read(path: string): Buffer | undefined {
    try {
      return run(this.cwd, ['cat-file', 'blob', `${this.commit}:${path}`]);
    } catch {
      return undefined;
    }
  }
}

function git(cwd: string, args: string[], reason: string, about: string): Buffer {
  try {
    return run(cwd, args);
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new Trouble('git', 'is not installed', 'compare two files instead');
    const said = stderr
      ?.toString()
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '');
    throw new Trouble(about, said ? `${reason} (${said})` : reason);
  }
}

function run(cwd: string, args: string[]): Buffer {
  return execFileSync('git', args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' },
  });
}
