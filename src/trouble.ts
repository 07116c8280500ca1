/** What went wrong with one file or one argument, in words for the person who ran the program: the cause, and what to do about it. */
export class Trouble extends Error {
  override name = 'Trouble';

  /**
   * @param file what it is about, as the person named it
   * @param cause the cause, without a full stop: `is a PDF`
   * @param remedy what to do, without a full stop: `convert it to text first (pdftotext letter.pdf)`
   */
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly remedy?: string,
    /** Where in the file, from 1. */
    readonly position?: { line: number; column: number },
  ) {
    const where = position ? `${file}:${position.line}:${position.column}` : file;
    super(`${where}: ${reason}${remedy ? `; ${remedy}` : ''}`);
  }
}
