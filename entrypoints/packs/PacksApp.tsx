import { useState } from 'preact/hooks';
import type { Outcome } from '../../components/Page.tsx';
import type { ListedProblem } from '../../components/packs/AddPack.tsx';
import { PacksPage } from '../../components/packs/PacksPage.tsx';
import { useWords } from '../../components/words.tsx';
import { addPack } from '../../extension/entries/own-packs.ts';
import { askToChangePacks, type PacksChange } from '../../extension/entries/packs-change.ts';
import { siteTyped } from '../../extension/settings/sites.ts';
import { MAX_PACK_ENTRIES } from '../../glossary/own-pack/own-pack.ts';
import { PACK_TEMPLATES } from '../../glossary/own-pack/own-pack-file.ts';
import { usePacks } from '../../hooks/use-packs.ts';
import { readPackFile } from './read-file.ts';

export function PacksApp({ inPrivate }: { readonly inPrivate: boolean }) {
  const { t } = useWords();
  const packs = usePacks();
  const [reading, setReading] = useState(false);
  const [problems, setProblems] = useState<readonly ListedProblem[]>([]);
  const [added, setAdded] = useState<Outcome>();
  const [changed, setChanged] = useState<Outcome>();

  const add = async (file: File) => {
    setReading(true);
    setProblems([]);
    setAdded(undefined);
    try {
      const read = await readPackFile(file);
      if ('problems' in read) setProblems(read.problems);
      else {
        const { name, pack } = read;
        await addPack({ name, sites: [] }, pack);
        setAdded({ tone: 'done', text: t('packs.added', [name]) });
      }
    } catch {
      setAdded({ tone: 'trouble', text: t('packs.failed') });
    }
    setReading(false);
  };

  const change = async (deed: PacksChange, done?: string) => {
    setChanged(undefined);
    const isStored = await askToChangePacks(deed);
    if (!isStored) setChanged({ tone: 'trouble', text: t('packs.changeFailed') });
    else if (done) setChanged({ tone: 'done', text: done });
  };

  return (
    <PacksPage
      inPrivate={inPrivate}
      reading={reading}
      mostWords={MAX_PACK_ENTRIES}
      templates={PACK_TEMPLATES}
      problems={problems}
      onFile={(file) => void add(file)}
      added={added}
      packs={packs.map(({ policy, ...pack }) => ({ ...pack, fromPolicy: policy !== undefined }))}
      siteTyped={siteTyped}
      onSwitch={({ slot }, on) => void change({ kind: 'switch', slot, on })}
      onSites={({ slot }, sites) => void change({ kind: 'sites', slot, sites: [...sites] })}
      onDelete={({ slot, name }) => void change({ kind: 'remove', slot }, t('packs.removed', [name]))}
      changed={changed}
    />
  );
}
