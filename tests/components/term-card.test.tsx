import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AskedTerm, cardState } from '../../components/card/card-state.ts';
import { cardActions, createCard } from '../../components/card/card-store.ts';
import type { TermCardProps } from '../../components/card/TermCard.tsx';
import { Card } from './frames.tsx';
import { asked, CARDS, CERVICAL_NECK, ECOG, entryOf, PNEUMOTHORAX, ready, VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';

const dialog = () => page.getByRole('dialog');
const button = (name: string) => page.getByRole('button', { name });

function showCard(props: Partial<TermCardProps> = {}) {
  stage().show(<Card {...props} />);
}

describe('what a card says', () => {
  test('it is named by its term and described by the plain meaning', async () => {
    showCard();
    await expect.element(dialog()).toHaveAccessibleName('vertebra');
    await expect.element(dialog()).toHaveAccessibleDescription(VERTEBRA.short);
  });

  test('with several meanings it is described by how many there are, and the first', async () => {
    showCard({ card: CARDS.twoWithReason });
    const first = `More likely, because “vertebra” stands near ${CERVICAL_NECK.short}`;
    await expect.element(dialog()).toHaveAccessibleDescription(`This can mean two things here. ${first}`);
  });

  test.each<[what: string, card: keyof typeof CARDS, texts: readonly string[]]>([
    [
      'how it is said, what it is, a question and related words',
      'plain',
      [
        'Say it: VUR-tuh-bruh',
        'body part',
        'One of the bones',
        'A question to ask: Which of my vertebrae',
        'Related words',
        'disc',
        'General information, not medical advice.',
        'Not yet checked by a clinician.',
      ],
    ],
    ['that a clinician has checked it', 'reviewed', ['spinal cord', 'Checked by a clinician.']],
    [
      'what a short form stands for before what that means',
      'shortForm',
      ['ECOG', 'Stands for Eastern Cooperative Oncology Group', 'A score from 0 to 5'],
    ],
    [
      'two meanings with the reason, the respelling once',
      'twoWithReason',
      [
        'cervical',
        'SUR-vih-kul',
        'two things',
        'More likely, because “vertebra” stands near',
        'In or near the neck',
        'It can also mean',
        'To do with the cervix',
      ],
    ],
    [
      'two meanings without a reason',
      'two',
      ['It may mean', 'In or near the neck', 'It can also mean', 'To do with the cervix'],
    ],
    [
      'that a meaning is only the usual one, before it',
      'usual',
      ['vertebra', 'its usual meaning', 'may mean something else here', 'One of the bones'],
    ],
    [
      'that a meaning is the one that fits the page, before it',
      'byPage',
      ['vertebra', 'fits the rest of the page', 'may mean something else here', 'One of the bones'],
    ],
    [
      'two meanings in the order that fits the page',
      'twoByPage',
      [
        'More likely, going by the rest of the page',
        'In or near the neck',
        'It can also mean',
        'To do with the cervix',
      ],
    ],
    [
      'the long form of a short form that only the page explains',
      'unknownShortForm',
      ['SBRT', 'On this page it stands for stereotactic body radiotherapy', 'does not have this word yet'],
    ],
    [
      'a guess as a guess, and that Bedside does not have the word',
      'guess',
      ['spondylodiscitis', 'A guess from the parts', 'Looks like: inflammation', 'does not have this word'],
    ],
    ['what a code says', 'code', ['T3N1M0', 'What its letters and numbers say', 'T3: the main tumor']],
    [
      'what a misspelled word was taken for, before what that means',
      'misspelled',
      ['pnuemothorax', 'Did you mean “pneumothorax”?', 'A collapsed lung'],
    ],
    [
      'that the page denies it, in the page’s words',
      'denied',
      ['pneumothorax', 'Here the text says that it is not there: “No pneumothorax”', 'A collapsed lung'],
    ],
    [
      'that the page asks whether it is there',
      'sought',
      ['pneumothorax', 'Here the text asks whether it is there: “to exclude pneumothorax”', 'A collapsed lung'],
    ],
    [
      'what a word list says of it before what Bedside does',
      'fromPackToo',
      [
        'A word list and Bedside both explain this.',
        'In the word list “spine clinic”',
        'What we call the upper part',
        'In Bedside’s own words',
      ],
    ],
    [
      'of a treatment only what the page says',
      'notDone',
      ['biopsy', 'Here the text says: “no biopsy”', 'a small piece'],
    ],
    [
      'all of it in order',
      'everythingAtOnce',
      [
        'cervicl',
        'Here the text says: “without',
        'Did you mean “cervical”?',
        'On this page it stands for',
        'two things',
      ],
    ],
    ['that the meaning could not be loaded', 'failed', ['vertebrae', 'could not be loaded', 'Try again']],
    ['that it is looking', 'loading', ['vertebrae', 'Looking it up']],
  ])('%s', (_, card, texts) => {
    showCard({ card: CARDS[card] });
    const said = dialog().element().textContent ?? '';
    const places = texts.map((text) => said.indexOf(text));
    expect(places, said).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b));
  });

  test('two meanings of which a clinician has checked one are not called checked', async () => {
    const meanings = [{ ...ECOG, reviewed: true }, VERTEBRA];
    showCard({ card: { kind: 'open', now: ready(asked('ECOG', ...meanings), ...meanings), past: [] } });
    await expect.element(dialog().getByText('Not yet checked by a clinician.')).toBeVisible();
  });

  test.each([
    ['the same but for hyphens and case', 'eastern co-operative Oncology Group performance status', 0],
    ['another', 'electrocorticography', 1],
  ])('the page’s long form is said beside the glossary’s where it is %s', (_, long, times) => {
    showCard({ card: { kind: 'open', now: ready({ ...asked('ECOG', ECOG), long }, ECOG), past: [] } });
    expect(dialog().getByText('On this page it stands for').elements()).toHaveLength(times);
  });

  test('that the page denies it is told with the plain meaning, and goes when one follows a related term', async () => {
    const { show } = stage();
    show(<Card card={CARDS.denied} />);
    await expect
      .element(dialog())
      .toHaveAccessibleDescription(`Here the text says that it is not there: “No pneumothorax” ${PNEUMOTHORAX.short}`);
    const denied = CARDS.denied;
    const followed = cardState(denied, { kind: 'follow', related: { entry: VERTEBRA.entry, term: 'vertebra' } });
    if (followed.kind === 'open') show(<Card card={followed} />);
    expect(dialog().element().textContent).not.toContain('Here the text says');
  });

  test.each<[keyof typeof CARDS, string | RegExp]>([
    ['usual', `This is its usual meaning. It may mean something else here. ${VERTEBRA.short}`],
    ['byPage', `This meaning fits the rest of the page. The word may mean something else here. ${VERTEBRA.short}`],
    ['misspelled', `Did you mean “pneumothorax”? ${PNEUMOTHORAX.short}`],
    [
      'unknownShortForm',
      /^On this page it stands for stereotactic body radiotherapy Bedside does not have this word yet/,
    ],
    ['code', 'What its letters and numbers say T3: the main tumor is larger or has grown farther.'],
    ['guess', 'A guess from the parts of the word Looks like: inflammation of a vertebra and a disc.'],
    ['fromPack', 'From the word list “spine clinic” What we call the upper part of the spine on our ward.'],
  ])('what makes a meaning uncertain is told with it, in its order: %s', async (card, description) => {
    showCard({ card: CARDS[card] });
    await expect.element(dialog()).toHaveAccessibleDescription(description);
  });

  test.each<[where: string, term: Partial<AskedTerm>, times: number]>([
    ['is there', {}, 1],
    ['is denied', { negation: 'No vertebra' }, 0],
    ['is asked after', { sought: 'to exclude vertebra' }, 0],
    ['stands in a list of a page that denies it everywhere', { unasked: true }, 0],
  ])('a question is proposed only about what is there: of a term that %s', (_, term, times) => {
    showCard({ card: { kind: 'open', now: ready({ ...asked('vertebra', VERTEBRA), ...term }, VERTEBRA), past: [] } });
    expect(dialog().getByText('A question to ask:').elements()).toHaveLength(times);
  });

  test('a guess never looks like an entry', () => {
    showCard({ card: CARDS.guess });
    const guess = document.querySelector('.guess')!;
    expect(getComputedStyle(guess).borderTopStyle).toBe('dashed');
    expect(document.querySelector('.short')).toBe(null);
  });

  test('its language is its own, whatever the page’s is', () => {
    showCard();
    expect(dialog().element()).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

describe('what a card does', () => {
  test('a button says the word where there is a voice, and is left out where there is none', async () => {
    const onHear = vi.fn();
    const { show } = stage();
    show(<Card onHear={onHear} />);
    await button('Hear it').click();
    expect(onHear).toHaveBeenCalledExactlyOnceWith(VERTEBRA);
    show(<Card onHear={undefined} />);
    expect(button('Hear it').elements()).toHaveLength(0);
  });

  test('the longer explanation opens and closes by keyboard', async () => {
    showCard();
    const longer = page.getByText(/^People have 33 of them/);
    await expect.element(longer).not.toBeVisible();
    (page.getByText('More').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(longer).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(longer).not.toBeVisible();
  });

  test('the longer explanation stands there when it is to be shown', async () => {
    showCard({ more: 'shown' });
    await expect.element(page.getByText(/^People have 33 of them/)).toBeVisible();
    expect(page.getByText('More').elements()).toHaveLength(0);
  });

  test('its button closes it', async () => {
    const onClose = vi.fn();
    showCard({ onClose });
    await button('Close').click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('where the focus is', () => {
  test('a card opened by pointer leaves it where it was', () => {
    showCard();
    expect(document.activeElement).toBe(document.body);
  });

  test('a card opened by keyboard takes it, and Tab goes through its buttons in order', async () => {
    showCard({ focusOnOpen: true });
    expect(document.activeElement).toBe(dialog().element());
    const names: (string | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await userEvent.keyboard('{Tab}');
      names.push(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? undefined);
    }
    expect(names).toEqual(['Close', 'Hear it', 'More', 'spinal cord', 'disc', 'compression fracture']);
  });

  test('the next term opened by keyboard takes it again', () => {
    const { show } = stage();
    show(<Card focusOnOpen />);
    (document.activeElement as HTMLElement).blur();
    show(<Card focusOnOpen card={CARDS.shortForm} />);
    expect(document.activeElement).toBe(dialog().element());
  });

  test('it follows to a related term, back, and on trying again', async () => {
    const { show } = stage();
    let broken = false;
    const readEntries = async (entries: readonly number[]) =>
      broken ? [] : entries.flatMap((one) => entryOf(one) ?? []);
    const send = createCard({
      readEntries,
      onCard: (card) => show(card.kind === 'open' && <Card card={card} {...cardActions(send)} />),
    });
    const focusIsOn = (name: string) =>
      expect.element(page.getByRole('heading', { name, level: 2, exact: true })).toHaveFocus();

    send({ kind: 'open', term: asked('vertebrae', VERTEBRA) });
    await button('spinal cord').click();
    await focusIsOn('spinal cord');
    await button('Back to vertebra').click();
    await focusIsOn('vertebra');
    broken = true;
    await button('disc').click();
    await button('Try again').click();
    await focusIsOn('disc');
  });
});
