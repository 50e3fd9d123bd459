import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { TermCard, type TermCardProps } from '../../components/TermCard.tsx';
import { CARDS, entryOf } from './samples.ts';

const nothing = () => {};
const actions = { onFollow: nothing, onBack: nothing, onRetry: nothing, onClose: nothing, onKnow: nothing };

export const Card = (props: Partial<TermCardProps>) => (
  <TermCard card={CARDS.plain} {...actions} onHear={nothing} {...props} />
);

export const SamplePopup = (props: Partial<PopupProps>) => (
  <Popup
    query=""
    results={undefined}
    entryOf={entryOf}
    onQuery={nothing}
    card={{ kind: 'closed' }}
    cardActions={actions}
    onOpen={nothing}
    page={{ kind: 'read', terms: [] }}
    onAskAccess={nothing}
    site={{ name: 'portal.example', on: true }}
    onSite={nothing}
    everywhere={true}
    onEverywhere={nothing}
    {...props}
  />
);
