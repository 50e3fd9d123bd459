import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** A sentence on what still works. */
  readonly hint?: string;
  readonly children?: ComponentChildren;
}

/** Why there is nothing to list, said plainly, with what can be done about it. */
export function Notice({ title, text, hint, children }: NoticeProps) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      {text && <p>{text}</p>}
      {hint && <p class="label">{hint}</p>}
      {children}
    </div>
  );
}
