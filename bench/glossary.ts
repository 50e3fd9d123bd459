import type { Entry } from '../glossary/entry.ts';
import { formsOf, isShortForm } from '../glossary/forms.ts';
import { seededDraw } from '../scripts/seeded-draw.ts';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A glossary of so many entries: the real ones, and more that are made of halves of their names (cardio|myopathy and
 * pancrea|titis give cardiotitis), with as many names, short forms and cues as the entry that each is made after. Always the same.
 */
export function growGlossary(real: readonly Entry[], count: number): Entry[] {
  const draw = seededDraw(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const names = real.flatMap(({ term, also }) => [term, ...also]).filter((name) => !isShortForm(name));
  const words = names.filter((name) => /^\p{L}{7,}$/u.test(name));
  const phrases = names.filter((name) => name.includes(' '));
  const taken = new Set(real.flatMap((entry) => formsOf(entry)).map(({ text }) => text.toLowerCase()));

  const like = (name: string, kind?: Entry['kind']): string => {
    if (isShortForm(name, kind))
      return Array.from({ length: 4 + Math.floor(draw() * 2) }, () => pick([...CAPITALS])).join('');
    const cut = Math.max(name.lastIndexOf(' ') + 1, 0);
    if (cut > 0) {
      const other = pick(phrases);
      return name.slice(0, cut) + other.slice(other.lastIndexOf(' ') + 1);
    }
    const other = pick(words);
    return name.slice(0, Math.ceil(name.length / 2)) + other.slice(other.length >> 1);
  };

  const grown = [...real];
  while (grown.length < count) {
    const model = pick(real);
    const entry: Entry = {
      ...model,
      id: `made-${grown.length}`,
      term: like(model.term, model.kind),
      also: model.also.map((name) => like(name)),
      see: [],
      ...(model.standsFor === undefined ? {} : { standsFor: like(model.standsFor) }),
    };
    const forms = formsOf(entry).map(({ text }) => text.toLowerCase());
    if (forms.some((form) => taken.has(form))) continue;
    for (const form of forms) taken.add(form);
    grown.push(entry);
  }
  return grown;
}
