import type { ComponentChild } from 'preact';
import type { Drawn, Picture } from '../../glossary/picture.ts';
import { textFrom, useWords } from '../words.tsx';

interface BodyPictureProps {
  readonly picture: Picture;
  /** Id of the region that lights up. */
  readonly lit: string;
}

/** A drawing of a part of the body with one region lit up, and in words, which are the glossary's, which one. */
export function BodyPicture({ picture, lit }: BodyPictureProps) {
  const { t } = useWords();
  const { title, viewBox, drawn, regions } = picture;
  const region = regions[lit] ?? '';
  return (
    <figure class="picture">
      <svg viewBox={viewBox} role="img" aria-label={t('card.picture')}>
        {drawn.map((part) => draw(part, lit))}
      </svg>
      <figcaption>
        <span class="picture-lit" {...textFrom('glossary')}>
          {region}
        </span>
        <span class="label" {...textFrom('glossary')}>
          {title}
        </span>
      </figcaption>
    </figure>
  );
}

/** Ids are left out: the same drawing may stand in a card twice. */
function draw({ tag: Tag, attributes, children }: Drawn, lit: string): ComponentChild {
  const { id, ...shape } = attributes;
  const look = id === lit ? { class: 'lit' } : {};
  return (
    <Tag {...shape} {...look}>
      {children.map((child) => (typeof child === 'string' ? child : draw(child, lit)))}
    </Tag>
  );
}
