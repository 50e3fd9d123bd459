import Papa from 'papaparse';
import type { PackProblem, PackRow } from './own-pack.ts';

/** The rows of a CSV whose first line names the columns; comma, semicolon or tab. Lines count from 1, the head among them. */
export function readCsvRows(text: string): readonly PackRow[] | { readonly problems: readonly PackProblem[] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    return {
      problems: broken.map(({ message, row }) => ({ kind: 'unreadable', detail: message, line: (row ?? 0) + 1 })),
    };
  }
  const [head = [], ...rows] = data;
  let line = 1 + lineBreaksIn(head);
  return rows.flatMap((cells) => {
    line += 1;
    const start = line;
    line += lineBreaksIn(cells);
    if (cells.every((cell) => cell.trim() === '')) return [];
    const stray = cells.slice(head.length).find((cell) => cell.trim() !== '');
    return [{ line: start, fields: fieldsOf(head, cells), ...(stray === undefined ? {} : { stray }) }];
  });
}

/** The cells by their columns; of two columns with the same name the first that says something. */
function fieldsOf(head: readonly string[], cells: readonly string[]): PackRow['fields'] {
  const columns = head.map((name, i) => [name, cells[i] ?? ''] as const);
  const filled = columns.filter(([, cell]) => cell.trim() !== '');
  return Object.fromEntries([...columns, ...filled.toReversed()]);
}

/** A quoted cell may hold line breaks of its own. */
const lineBreaksIn = (cells: readonly string[]) =>
  cells.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
