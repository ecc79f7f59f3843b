import { expect, test, vi } from 'vitest';
import { fillOtherScreen, knowsScreens, moveTo } from '../../../../src/view/present/screens.ts';

const laptop = { availLeft: 0, availTop: 0, availWidth: 1280, availHeight: 800 };
const projector = { availLeft: 1280, availTop: 0, availWidth: 1024, availHeight: 768 };

/** A window on the first of the screens. */
function hostWith(screens: readonly (typeof laptop)[], allowed = true) {
  const requestFullscreen = vi.fn(() => Promise.resolve());
  const getScreenDetails = vi.fn(() =>
    allowed
      ? Promise.resolve({ screens, currentScreen: screens[0] })
      : Promise.reject(new DOMException('', 'NotAllowedError')),
  );
  const host = { getScreenDetails, document: { documentElement: { requestFullscreen } } };
  return { host: host as unknown as Window, requestFullscreen, getScreenDetails };
}

test('the window fills the other screen and offers the one it leaves', async () => {
  const { host, requestFullscreen } = hostWith([laptop, projector]);
  const leave = vi.fn();
  expect(await fillOtherScreen(leave, host)).toBe('placed');
  expect(requestFullscreen).toHaveBeenCalledWith({ screen: projector });
  expect(leave).toHaveBeenCalledWith({ left: 0, top: 0, width: 1280, height: 800 });
});

test('from the second screen the way leads back to the first', async () => {
  const { host, requestFullscreen } = hostWith([projector, laptop]);
  expect(await fillOtherScreen(vi.fn(), host)).toBe('placed');
  expect(requestFullscreen).toHaveBeenCalledWith({ screen: laptop });
});

test('with one screen nothing moves', async () => {
  const { host, requestFullscreen } = hostWith([laptop]);
  const leave = vi.fn();
  expect(await fillOtherScreen(leave, host)).toBe('alone');
  expect(requestFullscreen).not.toHaveBeenCalled();
  expect(leave).not.toHaveBeenCalled();
});

test('a refusal is told, of the screens or of the full screen', async () => {
  const leave = vi.fn();
  expect(await fillOtherScreen(leave, hostWith([laptop, projector], false).host)).toBe('refused');
  const { host, requestFullscreen } = hostWith([laptop, projector]);
  requestFullscreen.mockRejectedValueOnce(new TypeError());
  expect(await fillOtherScreen(leave, host)).toBe('refused');
  expect(leave).not.toHaveBeenCalled();
});

test('a browser without screens is not asked for any', () => {
  expect(knowsScreens({} as Window)).toBe(false);
  const { host, getScreenDetails } = hostWith([laptop]);
  expect(knowsScreens(host)).toBe(true);
  expect(getScreenDetails).not.toHaveBeenCalled();
});

test('a window moves to the room that it is given', () => {
  const host = { moveTo: vi.fn(), resizeTo: vi.fn() };
  moveTo({ left: 1280, top: 0, width: 1024, height: 768 }, host as unknown as Window);
  expect(host.moveTo).toHaveBeenCalledWith(1280, 0);
  expect(host.resizeTo).toHaveBeenCalledWith(1024, 768);
});
