import { addPack, changePack, readPacks, removePack } from './own-packs.ts';
import { type Policy, readPolicy } from './policy.ts';

type PolicyPack = Policy['packs'][number];
type Compile = (words: readonly unknown[]) => Parameters<typeof addPack>[1] | undefined;

/**
 * Makes the packs of the policy the ones that are kept: new and changed ones are compiled, those it no longer names go.
 * A pack that cannot be read is left out; whether the reader has switched one off stays.
 */
export function keepPolicyPacks(compile: Compile): Promise<void> {
  // One policy after the other, the latest last.
  return navigator.locks.request('policy-packs', async () => keepPacks(await readPolicy(), compile));
}

async function keepPacks({ packs }: Policy, compile: Compile): Promise<void> {
  const kept = (await readPacks()).filter(({ policy }) => policy !== undefined);
  const wanted = new Map(packs.map((pack) => [JSON.stringify([pack.name, pack.words]), pack]));
  const gone = kept.filter(({ policy }) => !wanted.has(policy!));
  for (const [policy, pack] of wanted) {
    const same = kept.find((one) => one.policy === policy);
    if (same) await changePack(same.slot, { sites: pack.sites });
    else await addPolicyPack(pack, policy, compile);
  }
  for (const { slot } of gone) await removePack(slot);
}

async function addPolicyPack({ name, sites, words }: PolicyPack, policy: string, compile: Compile): Promise<void> {
  const compiled = compile(words);
  if (compiled) await addPack({ name, sites, policy }, compiled);
  else console.warn(`The word list “${name}” of the policy cannot be read.`);
}
