/** Rows of tables that are laid out with spaces: they look like headings, and head nothing. */

/** `Injured: 147`, `2 February | Tumbru | 1 killed`. */
const FIGURES = / \| |^[^:.,;|]{1,40}: ?(?:[a-z]+ ){0,3}\d[\d,. ]*(?: ?\([^()]*\))?$/;
const CELL = /^(?:\d[\d,.]*|[–—-])$/;
/** `above 110`, `at least 4`. */
const BOUNDS = /\b(?:above|over|about|some|nearly|almost|around|at least|more than|up to) (?=\d)/g;
const COLUMNS =
  /^(?:No|Dates?|Time|Hour|Day|Month|Year|Place|Locality|Location|District|Province|Region|Site|Town|Village|Area|Number|Killed|Dead|Deaths|Martyred|Martyrs|Injured|Wounded|Missing|Kidnapped|Abducted|Detained|Arrested|Displaced|Casualties|Victims|Total)$/i;

/** Whether a line is a row of figures, or the names of the columns above them. */
export function isRow(line: string): boolean {
  if (FIGURES.test(line)) return true;
  const words = line.replace(BOUNDS, '').split(' ');
  if (words.length < 2) return false;
  return words.slice(-2).every((word) => CELL.test(word)) || words.every((word) => COLUMNS.test(word));
}
