/** What is used of packages that only `npm run test:browsers` installs, so that the types can be checked without. */
declare module 'puppeteer-core' {
  export interface Page {
    readonly on: ((
      event: 'console',
      heard: (message: { readonly type: () => string; readonly text: () => string }) => void,
    ) => void) &
      ((event: 'pageerror', heard: (error: unknown) => void) => void);
    readonly goto: (address: string) => Promise<unknown>;
    readonly url: () => string;
    readonly evaluate: <Args extends readonly unknown[], Result>(
      work: (...args: Args) => Result,
      ...args: Args
    ) => Promise<Awaited<Result>>;
    readonly keyboard: Readonly<Record<'down' | 'up' | 'press', (key: string) => Promise<void>>>;
    readonly mouse: Readonly<
      Record<
        'click' | 'move',
        (x: number, y: number, how?: { readonly steps?: number }) => Promise<void>
      > &
        Record<'down' | 'up', () => Promise<void>>
    > & { readonly wheel: (by: { readonly deltaY: number }) => Promise<void> };
    readonly waitForSelector: (
      selector: string,
    ) => Promise<{ readonly uploadFile: (file: string) => Promise<void> } | null>;
    readonly setViewport: (size: {
      readonly width: number;
      readonly height: number;
    }) => Promise<void>;
    readonly close: () => Promise<void>;
  }
  interface Browser {
    readonly newPage: () => Promise<Page>;
    readonly pages: () => Promise<readonly Page[]>;
    readonly version: () => Promise<string>;
    readonly close: () => Promise<void>;
  }
  const puppeteer: { readonly launch: (how: object) => Promise<Browser> };
  export default puppeteer;
}

declare module 'selenium-webdriver' {
  type KeyName =
    | 'CONTROL'
    | 'ALT'
    | 'SHIFT'
    | 'ESCAPE'
    | 'ENTER'
    | 'TAB'
    | 'SPACE'
    | 'BACK_SPACE'
    | 'HOME'
    | 'END'
    | 'PAGE_UP'
    | 'PAGE_DOWN'
    | 'ARROW_UP'
    | 'ARROW_DOWN'
    | 'ARROW_LEFT'
    | 'ARROW_RIGHT'
    | 'F10';
  export const Key: Readonly<Record<KeyName, string>>;
  export const Origin: { readonly VIEWPORT: 'viewport' };
  export const By: { readonly css: (selector: string) => object };
  export class Capabilities {
    constructor(wanted: object);
    readonly get: (name: string) => unknown;
  }
  interface Actions {
    readonly keyDown: (key: string) => Actions;
    readonly keyUp: (key: string) => Actions;
    readonly move: (to: object) => Actions;
    readonly pause: (ms: number) => Actions;
    readonly press: () => Actions;
    readonly release: () => Actions;
    readonly perform: () => Promise<void>;
  }
  interface WebDriver {
    readonly get: (address: string) => Promise<void>;
    readonly getCapabilities: () => Promise<Capabilities>;
    readonly executeScript: <Result>(
      script: string,
      ...args: readonly unknown[]
    ) => Promise<Awaited<Result>>;
    readonly actions: () => Actions;
    readonly findElement: (by: object) => {
      readonly sendKeys: (text: string) => Promise<void>;
    };
    readonly manage: () => {
      readonly window: () => { readonly setRect: (to: object) => Promise<unknown> };
    };
    readonly getWindowHandle: () => Promise<string>;
    readonly getAllWindowHandles: () => Promise<readonly string[]>;
    readonly switchTo: () => { readonly window: (handle: string) => Promise<void> };
    readonly wait: (until: () => Promise<boolean>, timeout: number) => Promise<unknown>;
    readonly close: () => Promise<void>;
    readonly quit: () => Promise<void>;
  }
  export class Builder {
    readonly usingServer: (address: string) => this;
    readonly withCapabilities: (wanted: Capabilities) => this;
    readonly build: () => Promise<WebDriver>;
  }
}
