/** How something is looked at. */
export interface View {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
  /** As the browser's zoom: 2 leaves half of the CSS px. */
  readonly zoom?: number;
  readonly language?: 'english' | 'spanish' | 'rightToLeft';
}

/** A picture of a state of the gallery: its views beside each other. */
export interface Sight {
  readonly file: string;
  readonly state: string;
  readonly views: readonly View[];
  /** What is seen of it; all when left out. */
  readonly crop?: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands before the colon in the name of a state. */
const SIZES: Readonly<Record<string, Size>> = {
  card: { width: 408, height: 700 },
  popup: { width: 360, height: 600 },
  'side panel': { width: 360, height: 640 },
};
const PAGE: Size = { width: 640, height: 480 };

/** States that differ from one in this list by a few words only, and the cards of the popup, which are those of pages. */
const ALIKE = [
  /^card: (?:two|notDone|sought|shortFormOfPage|private)$/,
  /^popup: (?:card.+|localFile|unknownReason|extensionStore|pdf|noHtml|offEverywhere|notChosen)$/,
  /^side panel: (?:card.*|pdf|browserPage|offEverywhere|noTerms|questions|copied)$/,
  /^options: (?:usual|loading|notStored)$/,
  /^own words: (?:notStored|changeFailed|refusedAtLength)$/,
  /^saved words: (?:notStored|inPrivate)$/,
  /^learning: (?:answered|notStored|nothingSaved)$/,
];

/** The part of a page that a state changes. */
const CROPS: Readonly<Record<string, string>> = {
  'options: listed': '.options-list > :nth-child(4)',
  'options: chosenNone': '.options-list > :nth-child(4)',
  'options: noSite': '.options-list > :nth-child(4)',
  'options: asking': '.options-list > :nth-child(1)',
  'options: largest': '.options-list > :nth-child(3)',
  'options: refused': '.options-list > :last-child',
  'own words: noSite': '.packs',
};

/** The groups of options, each a picture of its own. */
const GROUPS = ['preview', 'marks', 'opening', 'looks', 'sites', 'known', 'saved', 'own-words', 'file'];

/** The main state of everything, for views that are less usual. */
const MAIN: Readonly<Record<string, string | undefined>> = {
  'card: plain': undefined,
  'card: picture': undefined,
  'popup: terms': undefined,
  'side panel: list': undefined,
  'options: usual': '.options-list > :nth-child(1)',
  'own words: two': undefined,
  'saved words: words': undefined,
  'learning: turned': undefined,
  'welcome: usual': undefined,
};

const ZOOMED: ReadonlySet<string> = new Set(['card: plain', 'popup: terms', 'side panel: list', 'saved words: words']);

const slug = (state: string): string =>
  state
    .replace(': ', '-')
    .replaceAll(' ', '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const sizeOf = (state: string): Size => SIZES[state.split(':', 1)[0]!] ?? PAGE;

/** Every picture, given the names of all states. */
export function sights(states: readonly string[]): readonly Sight[] {
  const ofStates = states
    .filter((state) => !ALIKE.some((one) => one.test(state)))
    .map(
      (state): Sight => ({ file: slug(state), state, views: inBothSchemes(sizeOf(state)), ...croppedTo(CROPS[state]) }),
    );
  const ofGroups = GROUPS.map(
    (group, place): Sight => ({
      file: `options-${group}`,
      state: 'options: usual',
      views: inBothSchemes(PAGE),
      crop: place === 0 ? '.preview' : `.options-list > :nth-child(${place})`,
    }),
  );
  const lessUsual = Object.entries(MAIN).flatMap(([state, crop]): readonly Sight[] => {
    const cropped = croppedTo(crop);
    return [
      { file: `${slug(state)}-narrow`, state, views: narrow(sizeOf(state)), ...cropped },
      { file: `${slug(state)}-forced`, state, views: forced(sizeOf(state)), ...cropped },
      ...(ZOOMED.has(state)
        ? [{ file: `${slug(state)}-zoomed`, state, views: [zoomed(sizeOf(state))], ...cropped }]
        : []),
    ];
  });
  return [...ofStates, ...ofGroups, ...lessUsual];
}

const croppedTo = (crop: string | undefined) => (crop === undefined ? {} : { crop });

const inBothSchemes = (size: Size): readonly View[] => [
  { ...size, scheme: 'light' },
  { ...size, scheme: 'dark' },
];

const NARROW_PX = 320;
/** The least that a window at a zoom of 200% has, and what a popup then takes. */
const WINDOW_PX = 640;
const narrow = ({ height }: Size): readonly View[] =>
  (['english', 'rightToLeft', 'spanish'] as const).map((language) => ({
    width: NARROW_PX,
    height,
    scheme: 'light',
    language,
  }));

const forced = (size: Size): readonly View[] => inBothSchemes(size).map((view) => ({ ...view, forced: true }));

const zoomed = (size: Size): View => ({
  width: Math.max(size.width, WINDOW_PX),
  height: 640,
  scheme: 'light',
  zoom: 2,
});
