import { useId, useState } from 'preact/hooks';
import { Labelled } from '../Field.tsx';
import { useWords } from '../words.tsx';

interface AddSiteProps {
  readonly siteTyped: (text: string) => string | undefined;
  readonly onAdd: (site: string) => void;
}

/** Takes an address as people have it at hand, and says so when it is none. */
export function AddSite({ siteTyped, onAdd }: AddSiteProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  function add(event: Event) {
    event.preventDefault();
    const site = siteTyped(text);
    setWrong(site === undefined);
    if (site === undefined) return;
    onAdd(site);
    setText('');
  }

  return (
    <form onSubmit={add} noValidate>
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
