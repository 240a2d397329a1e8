// The app without signal: a worker keeps the shell. A new version waits until she says so: she may be noting something.
interface Version {
  waiting: boolean;
  changed: () => void;
  take_over: () => void;
}

let ready: ServiceWorker | undefined;
let asked = false;

export const version: Version = {
  waiting: false,
  changed: () => undefined,
  take_over: () => {
    asked = true;
    ready?.postMessage('take over');
  },
};

function is_ready(worker: ServiceWorker | null): void {
  if (!worker || !navigator.serviceWorker.controller) return;
  ready = worker;
  version.waiting = true;
  version.changed();
}

export async function keep_shell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // Only the tab that was asked begins anew; another may hold half a sentence.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
  });
  try {
    const kept = await navigator.serviceWorker.register('/field/worker.js', {
      scope: '/field/',
      updateViaCache: 'none',
    });
    is_ready(kept.waiting);
    kept.addEventListener('updatefound', () => {
      const coming = kept.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') is_ready(coming);
      });
    });
    addEventListener('online', () => void kept.update().catch(() => undefined));
  } catch {
    return; // no signal: what is kept already works on
  }
}
