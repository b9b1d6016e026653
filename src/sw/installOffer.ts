/** As Chromium says that the app can be installed; other browsers have it in a menu of their own. */
type InstallEvent = Event & { readonly prompt: () => Promise<unknown> };

/** Hears whether the browser offers to install the app, and keeps its own offer off the screen. Null: no longer. */
export function hearInstallOffer(hear: (ask: (() => void) | null) => void): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    hear(() => void (event as InstallEvent).prompt());
  });
  addEventListener('appinstalled', () => hear(null));
}
