import { browser } from './browser.ts';
import { COMMANDS, type Command } from './messages.ts';

/** What is to be pressed for each command, as the browser writes it; commands without keys are left out. */
export type Shortcuts = Readonly<Partial<Record<Command, string>>>;

/** Readers may change the keys, browsers may give them to another extension, and phones have none. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return Object.fromEntries(
    COMMANDS.flatMap((command) => {
      const shortcut = commands.find(({ name }) => name === command)?.shortcut;
      return shortcut ? [[command, shortcut]] : [];
    }),
  );
}
