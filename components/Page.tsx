import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSurface } from './looks.ts';

interface PageProps {
  readonly title: string;
  /** One or two sentences on what the page is for. */
  readonly intro?: string;
  /** Beside the title: links to other pages of the extension. */
  readonly links?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One of the extension's own full pages: a header with its name, and one calm column. Names the document too. */
export function Page({ title, intro, links, children }: PageProps) {
  const surface = useSurface();
  useLayoutEffect(() => {
    document.title = `${title} · Bedside`;
  }, [title]);
  return (
    <div class="bedside page" {...surface}>
      <header class="page-head">
        <p class="page-brand">Bedside</p>
        <h1 class="page-title">{title}</h1>
        {intro && <p class="page-intro">{intro}</p>}
        {links && <nav class="page-links">{links}</nav>}
      </header>
      <main>{children}</main>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading of its own. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section class="page-section" aria-labelledby={id}>
      <div class="page-section-head">
        <h2 class="page-section-title" id={id}>
          {title}
        </h2>
        {hint && <p class="page-section-hint">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

interface AsideProps {
  readonly title?: string;
  readonly children: ComponentChildren;
  /** What can be done about it: buttons. */
  readonly actions?: ComponentChildren;
}

/** Something to know before reading on: it stands apart, and shouts at nobody. */
export function Aside({ title, children, actions }: AsideProps) {
  return (
    <div class="page-aside">
      {title && <h2 class="page-aside-title">{title}</h2>}
      <p>{children}</p>
      {actions && <div class="buttons">{actions}</div>}
    </div>
  );
}

/** How the last thing the reader did went. */
export interface Outcome {
  readonly tone: 'done' | 'trouble';
  readonly text: string;
}

/**
 * Says an outcome where it stands, and to a screen reader; keeps its place while there is none. Each outcome is an element of its own:
 * a screen reader does not say the same text in the same place twice.
 */
export function Status({ outcome }: { readonly outcome: Outcome | undefined }) {
  const said = useRef({ outcome, times: 0 });
  if (said.current.outcome !== outcome) said.current = { outcome, times: said.current.times + 1 };
  return (
    <p class="page-status" role="status" data-tone={outcome?.tone}>
      <span key={said.current.times}>{outcome?.text}</span>
    </p>
  );
}
