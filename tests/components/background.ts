/** Stands in for the background: what is asked of it is answered in this page. Mock `extension/messages.ts` and `extension/browser.ts` with it. */
const answers = new Map<string, (message: object) => unknown>();

export const onMessage = (type: string, answer: (message: object) => unknown) => answers.set(type, answer);
export const sendMessage = async (type: string, data: object) =>
  answers.get(type)?.({ data, sender: { url: 'extension:page' } });
export const browser = { runtime: { getURL: () => 'extension:' } };
