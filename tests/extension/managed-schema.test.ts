import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DELAYS, FIELDS } from '../../extension/settings/settings.ts';
import { PACK_COLUMNS } from '../../glossary/own-pack/own-pack.ts';
import schema from '../../public/managed-schema.json' with { type: 'json' };

/** A value of a policy as the schema describes it. */
interface Described {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Described;
}

const SAMPLES: Readonly<Record<string, unknown>> = { boolean: true, integer: DELAYS.usual, string: 'es' };
/** A value that the schema allows. */
const allowed = ({ type, items, enum: [choice] = [] }: Described): unknown =>
  items ? [allowed(items)] : (choice ?? SAMPLES[type]);

const settings: Readonly<Record<string, Described>> = schema.properties.settings.properties;
const words = schema.properties.packs.items.properties.words.items.properties;

// Chrome and Edge take out of a policy what the schema does not name, and refuse all of it for one value that it does not allow.
describe('the schema of policies', () => {
  test('names every setting', () => expect(Object.keys(settings).sort()).toEqual(Object.keys(FIELDS).sort()));

  test('names all that a list may say of a word', () =>
    expect(Object.keys(words).sort()).toEqual([...PACK_COLUMNS].sort()));

  test.each(Object.entries(FIELDS))('has “%s” as the type that it is', (name, field) => {
    expect(v.is(field, allowed(settings[name]!))).toBe(true);
  });

  test.each(Object.entries(FIELDS))('allows what “%s” may be, and no more', (name, field) => {
    expect(settings[name]?.enum).toEqual('options' in field ? field.options : undefined);
  });

  test('has the bounds of the delay', () =>
    expect(settings.delay).toMatchObject({ minimum: DELAYS.least, maximum: DELAYS.most }));
});
