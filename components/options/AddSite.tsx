import { useId, useState } from 'preact/hooks';
import { Labelled } from '../Field.tsx';
import { useWords } from '../words.tsx';

interface AddSiteProps {
  readonly siteTyped: (text: string) => string | undefined;
  /** Resolves to whether it is kept. */
  readonly onAdd: (site: string) => Promise<boolean>;
}

/** Takes an address as people have it at hand, and says so when it is none; it stays in its box until it is kept. */
export function AddSite({ siteTyped, onAdd }: AddSiteProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const site = siteTyped(text);
    setWrong(site === undefined);
    if (site !== undefined && (await onAdd(site))) setText((now) => (now === text ? '' : now));
  }

  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <Labelled id={id} label={t('options.sites.add')} hint={t('options.sites.addHint')}>
        <div class="field-row">
          <input
            class="field-input"
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            aria-describedby={`${id}-hint ${id}-trouble`}
            aria-invalid={wrong}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <button type="submit" class="outlined">
            {t('options.sites.addButton')}
          </button>
        </div>
        <p class="field-trouble" id={`${id}-trouble`} role="status">
          {wrong && t('options.sites.wrong')}
        </p>
      </Labelled>
    </form>
  );
}
