import { useState } from 'preact/hooks';
import { AddPack, type ListedProblem } from '../../components/AddPack.tsx';
import { PackList } from '../../components/PackList.tsx';
import { type Outcome, Page, Section, Status } from '../../components/Page.tsx';
import { useWords } from '../../components/words.tsx';
import { addPack, changePack, removePack } from '../../extension/own-packs.ts';
import { MAX_PACK_ENTRIES } from '../../glossary/own-pack.ts';
import { compileOwnPack } from '../../glossary/own-pack-compile.ts';
import { PACK_TEMPLATES } from '../../glossary/own-pack-file.ts';
import { usePacks } from '../../hooks/use-packs.ts';
import { readPackFile } from './read-file.ts';

export function PacksApp({ inPrivate }: { readonly inPrivate: boolean }) {
  const { t, language } = useWords();
  const packs = usePacks();
  const [state, setState] = useState<'ready' | 'reading'>('ready');
  const [problems, setProblems] = useState<readonly ListedProblem[]>([]);
  const [added, setAdded] = useState<Outcome>();
  const [changed, setChanged] = useState<Outcome>();

  const add = async (file: File) => {
    setState('reading');
    setProblems([]);
    setAdded(undefined);
    try {
      const reading = await readPackFile(file);
      if ('problems' in reading) setProblems(reading.problems);
      else {
        const { name, pack } = reading;
        await addPack({ name, sites: [] }, compileOwnPack(pack));
        setAdded({ tone: 'done', text: t('packs.added', [name]) });
      }
    } catch {
      setAdded({ tone: 'trouble', text: t('packs.failed') });
    }
    setState('ready');
  };

  const change = (deed: Promise<void>, done?: string) => {
    setChanged(undefined);
    deed
      .then(() => done && setChanged({ tone: 'done', text: done }))
      .catch(() => setChanged({ tone: 'trouble', text: t('packs.changeFailed') }));
  };

  return (
    <Page title={t('packs.title')} intro={t('packs.intro')}>
      {inPrivate && <p class="page-aside">{t('packs.inPrivate')}</p>}
      <Section title={t('packs.addTitle')} hint={t('packs.addHint', [MAX_PACK_ENTRIES.toLocaleString(language)])}>
        <AddPack state={inPrivate ? 'disabled' : state} problems={problems} onFile={(file) => void add(file)} />
        <Status outcome={added} />
        <Templates />
      </Section>
      <Section title={t('packs.listTitle')}>
        <PackList
          packs={packs.map(({ policy, ...pack }) => ({ ...pack, fromPolicy: policy !== undefined }))}
          disabled={inPrivate}
          onSwitch={({ slot }, on) => change(changePack(slot, { on }))}
          onSites={({ slot }, sites) => change(changePack(slot, { sites: [...sites] }))}
          onDelete={({ slot, name }) => change(removePack(slot), t('packs.removed', [name]))}
        />
        <Status outcome={changed} />
      </Section>
    </Page>
  );
}

function Templates() {
  const { t } = useWords();
  return (
    <div class="field">
      <div class="field-words">
        <p class="field-label">{t('packs.templates')}</p>
        <p class="field-hint">{t('packs.templateHint')}</p>
      </div>
      <ul class="buttons">
        {Object.entries(PACK_TEMPLATES).map(([format, text]) => (
          <li key={format}>
            <a download={`bedside-words.${format}`} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
              bedside-words.{format}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
