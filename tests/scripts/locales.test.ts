import { describe, expect, test } from 'vitest';
import type { Texts } from '../../components/texts.ts';
import { readLocales } from '../../modules/locales.ts';

const { en: english = {}, ...others } = await readLocales();

/** Each form of a text by its name: `page.times 1`, `page.times n`. */
function formsOf(texts: Texts): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === 'string'
        ? [[name, text] as const]
        : Object.entries(text).map(([count, form]) => [`${name} ${count}`, form] as const),
    ),
  );
}

/** What is filled in: `$1`, `%s`. */
const fillsOf = (form: string) => [...form.matchAll(/\$\d|%s/g)].map(([fill]) => fill).sort();

/** Written alike in both languages. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  es: ['options.looks.normal', 'options.marks.normal'],
};

test('there is another language than English', () => {
  expect(Object.keys(others)).toContain('es');
});

describe.each(Object.entries(others))('%s', (language, texts) => {
  const forms = formsOf(texts);
  const englishForms = formsOf(english);

  test('has every text and every form of it, and no other', () => {
    expect([...forms.keys()].sort()).toEqual([...englishForms.keys()].sort());
  });

  test('fills each text with the same', () => {
    const wrong = [...englishForms].filter(
      ([name, form]) => String(fillsOf(form)) !== String(fillsOf(forms.get(name) ?? '')),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = [...englishForms].filter(([name, form]) => forms.get(name) === form).map(([name]) => name);
    expect(same.sort()).toEqual(ALIKE[language] ?? []);
  });
});

test('a store takes a summary of up to 132 characters', () => {
  for (const texts of [english, ...Object.values(others)]) {
    expect(String(texts['extension.summary']).length).toBeLessThanOrEqual(132);
  }
});
