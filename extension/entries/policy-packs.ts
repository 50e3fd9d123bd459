import { type Policy, readPolicy } from '../settings/policy.ts';
import { addPack, changePack, readPacks, removePack, replaceWords } from './own-packs.ts';

type PolicyPack = Policy['packs'][number];
type Compile = (words: readonly unknown[]) => Parameters<typeof addPack>[1] | undefined;

/**
 * Makes the packs of the policy the ones that are kept: new and changed ones are compiled, those it no longer names go.
 * One that cannot be read is left out, or stays as it was; whether the reader has switched one off stays.
 */
export function keepPolicyPacks(compile: Compile): Promise<void> {
  // One policy after the other, the latest last.
  return navigator.locks.request('policy-packs', async () => keepPacks(await readPolicy(), compile));
}

async function keepPacks({ packs }: Policy, compile: Compile): Promise<void> {
  const kept = (await readPacks()).filter(({ policy }) => policy !== undefined);
  const wanted = byWords(packs);
  const left = new Set(kept.filter(({ policy }) => !wanted.has(policy!)));
  for (const [policy, { name, sites, words }] of wanted) {
    const same = kept.find((one) => one.policy === policy);
    if (same) {
      await changePack(same.slot, { sites });
      continue;
    }
    const before = [...left].find((one) => one.name === name);
    if (before) left.delete(before);
    const compiled = compile(words);
    if (!compiled)
      console.warn(`The word list “${name}” of the policy cannot be read: a word or a site of it is none.`);
    else if (before) await replaceWords(before.slot, { sites, policy }, compiled);
    else await addPack({ name, sites, policy }, compiled);
  }
  // One that cannot be read and has lost its name may be any of those that are left.
  if (packs.every(({ name }) => name !== '')) for (const { slot } of left) await removePack(slot);
}

/** The packs by their name and words. One that is given more than once is one for the sites of all. */
function byWords(packs: readonly PolicyPack[]): ReadonlyMap<string, PolicyPack> {
  const wanted = new Map<string, PolicyPack>();
  for (const pack of packs) {
    const key = JSON.stringify([pack.name, pack.words]);
    wanted.set(key, { ...pack, sites: sitesOfBoth(wanted.get(key)?.sites ?? pack.sites, pack.sites) });
  }
  return wanted;
}

/** No sites are every site. */
const sitesOfBoth = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && others.length > 0 ? [...new Set([...some, ...others])] : [];
