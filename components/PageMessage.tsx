import { useEffect, useState } from 'preact/hooks';
import { useSurface } from './looks.ts';

/** The one message over a page: seen at its lower edge, and heard without the focus going anywhere. */
export function PageMessage({ text }: { readonly text: string }) {
  const surface = useSurface();
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A live region is heard when its text changes, not when it comes with a text.
    const frame = requestAnimationFrame(() => setSaid(text));
    return () => cancelAnimationFrame(frame);
  }, [text]);
  return (
    <p class="bedside message" {...surface} role="status">
      {said}
    </p>
  );
}
