/**
 * A desktop of its own for real keys: a display nobody sees, a window manager, keyboard layouts. Only a real
 * keyboard driver makes a true AltGr; browsers driven from outside cannot. Node alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebians } from './browser.mjs';

/** Each program, and Debian's package that has it. */
const programs = /** @type {const} */ ({
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  setxkbmap: 'x11-xkb-utils',
  openbox: 'openbox',
});

const found = (/** @type {string} */ program) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)));

/** The packages of what a desktop needs and this machine has not. */
export const missingForDesktop = () =>
  Object.entries(programs)
    .filter(([program]) => !found(program))
    .map(([, name]) => name);

/** Installs what is missing, where that can be done without asking anybody. */
export async function provideDesktop() {
  const missing = missingForDesktop();
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`For tests with real keys: installing ${missing.join(', ')} ...`);
  await installDebians(missing, 2);
}

/** @param {NodeJS.ProcessEnv} env */
const runner = (env) => (/** @type {string} */ command, /** @type {readonly string[]} */ args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || 'no answer'}`);
  return stdout;
};

/** A display with a number that was free, and what can be done on it. `close` ends it. */
export async function openDesktop() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  /** @type {string} */
  const number = await new Promise((tell, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code}`)));
    /** @type {import('node:stream').Readable} */ (server.stdio[3]).once('data', (data) =>
      tell(String(data).trim()),
    );
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const run = runner(env);
  return {
    env,
    /** Real keys from here on are those of this layout. @param {string} layout */
    useLayout: (layout) => void run('setxkbmap', ['-layout', layout]),
    /** xdotool's own words, such as `key`, `ctrl+u`. @param {readonly string[]} args */
    keys: (...args) => run('xdotool', args),
    close: () => {
      manager.kill();
      server.kill();
    },
  };
}
