import type { WelcomePageProps } from '../../components/welcome/WelcomePage.tsx';

/** Every state of the welcome page that looks or reads differently. */
export const WELCOMES: Readonly<Record<string, Partial<WelcomePageProps>>> = {
  usual: {},
  asking: { start: 'modifier', nextTerm: 'Alt+Shift+N', onAskAccess() {} },
};
