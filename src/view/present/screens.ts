/**
 * The second screen (Window Management API, in Chromium only). Browsers ask the visitor before they tell of screens,
 * so it is asked only when somebody wants the stage there.
 */
import type { Room } from '../../present/wire.ts';

interface ScreenDetailed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

/** `alone`: no second screen is plugged in. `refused`: by the visitor or by the browser. */
export type Placed = 'placed' | 'alone' | 'refused';

type Host = Window & { readonly getScreenDetails?: () => Promise<ScreenDetails> };

const roomOf = ({ availLeft, availTop, availWidth, availHeight }: ScreenDetailed): Room => ({
  left: availLeft,
  top: availTop,
  width: availWidth,
  height: availHeight,
});

/** Whether the browser can be asked for its screens at all. */
export const knowsScreens = (host: Host = window): boolean => host.getScreenDetails !== undefined;

/**
 * Fills the other screen with this window, and offers the screen it leaves: for the notes, so that the two never
 * lie on top of each other. Done twice, they have swapped and swapped back.
 */
export async function fillOtherScreen(
  leave: (room: Room) => void,
  host: Host = window,
): Promise<Placed> {
  try {
    const details = await host.getScreenDetails?.();
    if (!details) return 'refused';
    const { screens, currentScreen } = details;
    const other = screens.find((screen) => screen !== currentScreen);
    if (!other) return 'alone';
    // Taken before the window leaves: the object tells where the window is, not where it was.
    const room = roomOf(currentScreen);
    const options: FullscreenOptions & { readonly screen: ScreenDetailed } = { screen: other };
    await host.document.documentElement.requestFullscreen(options);
    leave(room);
    return 'placed';
  } catch {
    // Not allowed, or the click is too long ago: the window can be dragged there.
    return 'refused';
  }
}

/** Only windows that were opened by another can be moved; the others stay. */
export function moveTo({ left, top, width, height }: Room, host: Window = window): void {
  host.moveTo(left, top);
  host.resizeTo(width, height);
}
