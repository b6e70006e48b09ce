import { existsSync } from 'node:fs';
import { access, constants, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PACKED_VERSION = '147.0.0';

/** Nothing but 127.0.0.1 resolves: a test or a picture must not depend on the network. */
const ARGS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** How to start the browser of this machine: $CHROME_PATH, then one on the PATH, then the one that npm brought. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const installed = process.env['CHROME_PATH'] ?? (await firstOnPath());
  if (installed !== undefined) return { executablePath: installed, args: ARGS };
  const home = await unpackedBrowser();
  return {
    executablePath: join(home, 'chromium'),
    args: ARGS,
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(home, 'fonts'),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    },
  };
}

async function firstOnPath(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Unpacks beside its place and renames, so that two runs at once never see half a browser. */
async function unpackedBrowser(): Promise<string> {
  const home = join(tmpdir(), `readout-chromium-${PACKED_VERSION}`);
  if (existsSync(home)) return home;
  const staging = await mkdtemp(`${home}-`);
  await unpackInto(staging);
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConfig(home));
  await rename(staging, home).catch(async (error: unknown) => {
    if (!existsSync(home)) throw error;
    await rm(staging, { recursive: true });
  });
  return home;
}

/** The packed configuration looks for fonts in fixed folders that are not ours. */
function fontsConfig(home: string): string {
  const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

/** The package unpacks into the system's temporary folder, and its libraries for a bare system only when told of one. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
