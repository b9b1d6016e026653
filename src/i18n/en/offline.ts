export const offline = {
  line: 'A newer Porras',
  ready: 'A new Porras is ready.',
  repairs: 'It has repairs and no new places.',
  whatIsNew: 'What is new',
  replaced: 'Porras was updated in another tab. This one goes on as it was until you reload it.',
  update: 'Update now',
  reload: 'Reload',
  later: 'Later',
  going: 'Saving what you did, then updating',
  unsaved:
    'Something could not be saved, so nothing was updated. Your work is still here: see the save mark at the top, then try again.',
  thisApp: (version: string) => `Porras ${version}`,
  version: (version: string, day: string) => `Version ${version}, ${day}`,
  kept: 'Works without network: this browser keeps the whole app.',
  notKept: 'Needs the network to open: this browser does not keep the app yet.',
  install: 'Install Porras',
};
