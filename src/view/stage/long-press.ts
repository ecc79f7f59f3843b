/** A finger resting on a partner asks for its menu. Some systems tell of it themselves (`contextmenu`), some do not. */

/** How long it rests, in milliseconds, and how far it may slip meanwhile, in pixels. */
const restMs = 550;
const slip = 10;

/** Listens on a stage; returns the way to stop. */
export function longPress(stage: HTMLElement, open: (id: string) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  let opened = false;

  const lift = () => clearTimeout(timer);
  stage.addEventListener(
    'pointerdown',
    ({ pointerType, isPrimary, target, clientX, clientY }) => {
      lift();
      opened = false;
      const node = target instanceof Element && target.closest<HTMLElement>('[data-node]');
      const id = node && node.dataset['node'];
      if (!id || pointerType !== 'touch' || !isPrimary) return;
      from = { x: clientX, y: clientY };
      timer = setTimeout(() => {
        opened = true;
        open(id);
      }, restMs);
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > slip) lift();
    },
    { signal },
  );
  stage.addEventListener('pointerup', lift, { signal });
  stage.addEventListener('pointercancel', lift, { signal });
  // Lifting the finger is no click on the partner any more, and takes no focus from the menu.
  stage.addEventListener('touchend', (event) => opened && event.preventDefault(), {
    signal,
    capture: true,
  });
  return () => {
    lift();
    listening.abort();
  };
}
