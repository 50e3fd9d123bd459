#!/usr/bin/env node
// The first thing that each of our commands runs, on whatever Node the machine has: installs node_modules from the lockfile where that
// is needed, then hands over to the pinned Node, which runs the TypeScript of the other scripts as it is, or to a tool of that name.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const lockfile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const pinnedNode = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Whether node_modules holds just what the lockfile says; npm keeps a copy of it there, without the root package. */
function isInstalled() {
  if (!existsSync(installed) || !existsSync(pinnedNode)) return false;
  const { '': _root, ...wanted } = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  // Optional packages for other systems are in the lockfile and rightly not here.
  return Object.entries(wanted).every(([name, { version, optional }]) =>
    name in present ? present[name].version === version : optional === true,
  );
}

if (!isInstalled()) {
  // What a command prints may be read by a program.
  console.error('Installing packages from the lockfile …');
  // Not `npm ci`: it refuses a lockfile without the binaries of systems that the registry it was written with does not carry.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Is there a network, and does `npm ping` answer?');
    process.exit(1);
  }
}

const [task, ...args] = process.argv.slice(2);
const bin = path.join(root, 'node_modules', '.bin');
const script = path.join(root, 'scripts', `${task}.ts`);
const isScript = existsSync(script);
const command = isScript ? pinnedNode : task;
const run = spawnSync(command, isScript ? [script, ...args] : args, {
  cwd: root,
  stdio: 'inherit',
  shell: !isScript && process.platform === 'win32',
  env: {
    ...process.env,
    PATH: `${path.dirname(pinnedNode)}${path.delimiter}${bin}${path.delimiter}${process.env.PATH}`,
  },
});
if (run.error) {
  console.error(`${command} does not start: ${run.error.message}`);
  console.error(
    'If that is the pinned Node: its package fetches it in an install script, which npm may have been told not to run; `npm rebuild node --ignore-scripts=false` runs that one.',
  );
}
process.exit(run.status ?? 1);
