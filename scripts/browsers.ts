import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Browser {
  /** Environment variable that names the program and wins over everything found. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
}

const BROWSERS: Record<BrowserName, Browser> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser'],
    // Branded Chrome no longer takes --load-extension, so only Chromium builds are looked for.
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    debianPackages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/snap/bin/firefox',
    ],
    debianPackages: ['firefox-esr'],
  },
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The program of a browser on this machine, or undefined. Looks at its environment variable, then PATH, then the usual places. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable} names ${named}, and no program is there.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...onPath, ...places].find(isProgram);
}

/** The program of a browser; installs it with apt where that is possible. Throws an error of one clear line where it is not. */
export function ensureBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, debianPackages } = BROWSERS[name];
  const advice = `Install ${name === 'chromium' ? 'Chromium' : 'Firefox'}, or set ${variable} to its program.`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) {
    throw new Error(`No ${name} on this machine. ${advice}`);
  }
  say(`Installing ${debianPackages.join(' ')} with apt-get (a minute or two) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages], {
    encoding: 'utf8',
    env,
  });
  const installed = install.status === 0 ? findBrowser(name) : undefined;
  if (!installed) {
    const reason = install.stderr.trim().split('\n').at(-1) || `apt-get ended with ${install.status}`;
    throw new Error(`${name} could not be installed: ${reason}. ${advice}`);
  }
  return installed;
}

/** What Chromium needs to run quietly: no sandbox for root, and no calls home. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
