/** WebKit as GTK has it, by its own driver. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Builder, By, Capabilities, Key, Origin } from 'selenium-webdriver';
import { openDesktop } from '../desktop.mjs';
import type { Driver } from './driver.ts';

const named: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  Alt: Key.ALT,
  Shift: Key.SHIFT,
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Space: Key.SPACE,
  Backspace: Key.BACK_SPACE,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  F10: Key.F10,
};

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });

/** This driver has no log to read: what is said before the page is loaded is not heard. */
function listen() {
  const page = window as unknown as { heard?: string[] };
  if (page.heard) return;
  const heard = (page.heard = [] as string[]);
  addEventListener('error', ({ message }) => heard.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`uncaught: ${String(reason)}`));
  for (const kind of ['error', 'warn'] as const)
    console[kind] = (...said: unknown[]) => heard.push(`${kind}: ${said.map(String).join(' ')}`);
}

export async function openWebKit(server: string, miniBrowser: string): Promise<Driver> {
  const desktop = await openDesktop();
  const port = await freePort();
  const own = spawn(server, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...desktop.env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' },
    stdio: 'ignore',
  });
  const end = () => {
    own.kill();
    desktop.close();
  };
  try {
    const web = await connect(port, miniBrowser);
    const { browserVersion } = await capabilities(web);
    return { ...driverOf(web, desktop, end), version: `WebKitGTK ${browserVersion}` };
  } catch (error) {
    end();
    throw error;
  }
}

async function connect(port: number, binary: string) {
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let tries = 1; ; tries++)
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(wanted)
        .build();
    } catch (error) {
      // The server needs a moment until it listens.
      if (tries > 20 || !String(error).includes('ECONNREFUSED')) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
}

type Web = Awaited<ReturnType<typeof connect>>;

async function capabilities(web: Web) {
  const all = await web.getCapabilities();
  return { browserVersion: String(all.get('browserVersion')) };
}

function driverOf(
  web: Web,
  desktop: Awaited<ReturnType<typeof openDesktop>>,
  end: () => void,
): Omit<Driver, 'version'> {
  const evaluate: Driver['evaluate'] = (work, ...args) =>
    web.executeScript(`return (${work.toString()})(...arguments)`, ...args);
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration: 50,
  });
  const heard: string[] = [];
  const gather = async () => {
    const more = await evaluate(() => {
      const page = window as unknown as { heard?: string[] };
      return page.heard?.splice(0) ?? [];
    });
    heard.push(...more);
  };
  return {
    evaluate,
    goto: async (address) => {
      await web.get('about:blank');
      await web.get(address);
      await evaluate(listen);
    },
    back: async () => {
      await evaluate(() => {
        history.back();
      });
    },
    press: async (chord) => {
      const keys = chord.split('+').map((key) => named[key] ?? key);
      const actions = web.actions();
      for (const key of keys) actions.keyDown(key);
      for (const key of keys.reverse()) actions.keyUp(key);
      await actions.perform();
    },
    // What draws learns a little later than the page that something was scrolled into sight.
    click: async (place) => web.actions().move(at(place)).pause(300).press().release().perform(),
    drag: async (from, to) => {
      const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      await web.actions().move(at(from)).press().move(at(half)).move(at(to)).release().perform();
    },
    // Nothing comes of this driver's own wheel: the desktop's is turned instead.
    wheel: async ({ x, y }, by) => {
      const [left, top] = await evaluate(
        () => [screenX, screenY + outerHeight - innerHeight] as const,
      );
      desktop.keys('mousemove', String(left + x), String(top + y), 'click', by < 0 ? '4' : '5');
    },
    choose: async (selector, file) => web.findElement(By.css(selector)).sendKeys(file),
    resize: async (width, height) => {
      const [wide, high] = await evaluate(
        () => [outerWidth - innerWidth, outerHeight - innerHeight] as const,
      );
      await web
        .manage()
        .window()
        .setRect({ width: width + wide, height: height + high });
    },
    inOpened: async (work) => {
      const first = await web.getWindowHandle();
      await web.wait(async () => (await web.getAllWindowHandles()).length > 1, 10_000);
      const all = await web.getAllWindowHandles();
      await web.switchTo().window(all.find((one) => one !== first) ?? first);
      await evaluate(listen);
      try {
        await work();
        await gather();
      } finally {
        await web.close();
        await web.switchTo().window(first);
      }
    },
    complaints: async () => {
      await gather();
      return heard.splice(0);
    },
    close: async () => {
      await web.quit().catch(() => undefined);
      end();
    },
  };
}
