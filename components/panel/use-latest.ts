import { useMemo, useRef } from 'preact/hooks';

type Callbacks = Readonly<Record<string, (...args: never[]) => void>>;

/** The same object of callbacks for as long as a component stands, which call those of its latest drawing. */
export function useLatest<Actions extends Callbacks>(actions: Actions): Actions {
  const latest = useRef(actions);
  latest.current = actions;
  return useMemo(() => {
    const names = Object.keys(latest.current);
    return Object.fromEntries(
      names.map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]),
    ) as unknown as Actions;
  }, []);
}
