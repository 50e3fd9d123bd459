import type { PackFormat } from './own-pack.ts';

const FORMATS: ReadonlyMap<string, PackFormat> = new Map(
  Object.entries({
    csv: 'csv',
    tsv: 'csv',
    txt: 'csv',
    json: 'json',
    yml: 'yaml',
    yaml: 'yaml',
  } as const),
);

/** A longer name is cut: no card has room for it. */
const MAX_NAME_CHARS = 200;

/** The format that a file's name promises, and the name without it. Undefined for any other ending. */
export function packFileName(file: string): { readonly name: string; readonly format: PackFormat } | undefined {
  const [, name = '', ending = ''] = /^(.*)\.([^.]+)$/s.exec(file) ?? [];
  const format = FORMATS.get(ending.toLowerCase());
  return format && name.trim() !== '' ? { name: name.trim().slice(0, MAX_NAME_CHARS), format } : undefined;
}

/** An example of each format, to be filled in. */
export const PACK_TEMPLATES: Readonly<Record<PackFormat, string>> = {
  csv: `term,meaning,also,cues,more,ask
ward round,"The visit of the doctors to every bed, most often in the morning.",rounds,ward;doctor,,
CNS,A nurse with special training in one illness.,clinical nurse specialist;specialist nurse,nurse;ward,,Who is my specialist nurse?
`,
  json: `[
  {
    "term": "ward round",
    "meaning": "The visit of the doctors to every bed, most often in the morning.",
    "also": ["rounds"],
    "cues": ["ward", "doctor"]
  },
  {
    "term": "CNS",
    "meaning": "A nurse with special training in one illness.",
    "also": ["clinical nurse specialist", "specialist nurse"],
    "cues": ["nurse", "ward"],
    "ask": "Who is my specialist nurse?"
  }
]
`,
  yaml: `# term and meaning are needed, all else may be left out.
- term: ward round
  meaning: The visit of the doctors to every bed, most often in the morning.
  also: [rounds]
  # Marked only where one of these words stands near.
  cues: [ward, doctor]
- term: CNS
  meaning: A nurse with special training in one illness.
  also: [clinical nurse specialist, specialist nurse]
  cues: [nurse, ward]
  ask: Who is my specialist nurse?
`,
};
