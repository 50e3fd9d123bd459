import { type Policy, readPolicy } from '../settings/policy.ts';
import { encodeBase64 } from './base64.ts';
import { addPack, changePack, type KeptPack, readPolicyPacks, removePack, replaceWords } from './own-packs.ts';

type PolicyPack = Policy['packs'][number];
type Compile = (words: readonly unknown[]) => Parameters<typeof addPack>[1] | undefined;

/**
 * Makes the packs of the policy the ones that are kept: new and changed ones are compiled, those it no longer names go.
 * One that cannot be read is left out, or stays as it was; whether the reader has switched one off stays. One that cannot be stored stops
 * no other; once all were tried, it rejects with an AggregateError of what went wrong.
 */
export function keepPolicyPacks(compile: Compile): Promise<void> {
  // One policy after the other, the latest last.
  return navigator.locks.request('policy-packs', async () => {
    const policy = await readPolicy();
    for (const { slot, aside } of await readPolicyPacks()) {
      if (aside !== !policy) await changePack(slot, { aside: !policy });
    }
    if (policy) await keepPacks(policy, compile);
  });
}

async function keepPacks({ packs }: Policy, compile: Compile): Promise<void> {
  const kept = await readPolicyPacks();
  const wanted = await byWords(packs);
  const left = new Set(kept.filter(({ policy }) => !wanted.has(policy!)));
  const before = new Map<string, KeptPack>();
  for (const [policy, { name }] of wanted) {
    const same = kept.find((one) => one.policy === policy) ?? [...left].find((one) => one.name === name);
    if (!same) continue;
    before.set(policy, same);
    left.delete(same);
  }
  // They make room for what comes. One that cannot be read and has lost its name may be any of those that are left.
  if (packs.every(({ name }) => name !== '')) for (const { slot } of left) await removePack(slot);
  const errors: unknown[] = [];
  for (const [policy, pack] of wanted) {
    await keepPack(pack, policy, before.get(policy), compile).catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} lists of the policy could not be kept`);
}

/** Keeps one pack of the policy in place of what it was before, if it was there. */
async function keepPack(
  { name, sites, words }: PolicyPack,
  policy: string,
  before: KeptPack | undefined,
  compile: Compile,
): Promise<void> {
  if (before?.policy === policy) {
    // Each start of the background comes here, and a change is told to every open tab.
    if (JSON.stringify(before.sites) !== JSON.stringify(sites)) await changePack(before.slot, { sites });
    return;
  }
  const compiled = compile(words);
  if (!compiled) console.warn(`The word list “${name}” of the policy cannot be read: a word or a site of it is none.`);
  else if (before) await replaceWords(before.slot, { name, sites, policy }, compiled);
  else await addPack({ name, sites, policy }, compiled);
}

/** The packs by their name and words. One that is given more than once is one for the sites of all. */
async function byWords(packs: readonly PolicyPack[]): Promise<ReadonlyMap<string, PolicyPack>> {
  const wanted = new Map<string, PolicyPack>();
  for (const pack of packs) {
    const key = await digestOf(JSON.stringify([pack.name, pack.words]));
    wanted.set(key, { ...pack, sites: sitesOfBoth(wanted.get(key)?.sites ?? pack.sites, pack.sites) });
  }
  return wanted;
}

/** What a text is known by in a few letters: every frame reads the shelf, so a list itself is too much for it. */
async function digestOf(text: string): Promise<string> {
  return encodeBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** No sites are every site. */
const sitesOfBoth = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && others.length > 0 ? [...new Set([...some, ...others])] : [];
