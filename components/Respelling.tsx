interface RespellingProps {
  /** Spoken before it, not shown. */
  readonly label: string;
  /** Parts joined by hyphens or spaces, the stressed ones in capitals. */
  readonly say: string;
}

const PARTS = /[-\s]+|[^-\s]+/g;
const STRESSED = /^\p{Lu}{2,}$/u;

/** A respelling with its stressed parts strong. The capitals stay, so that stress is not in the weight alone. */
export function Respelling({ label, say }: RespellingProps) {
  return (
    <p class="say">
      <span class="unseen">{label} </span>
      {(say.match(PARTS) ?? []).map((part) => (STRESSED.test(part) ? <strong>{part}</strong> : part))}
    </p>
  );
}
