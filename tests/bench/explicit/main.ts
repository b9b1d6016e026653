const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = (event) => {
  document.documentElement.dataset['found'] = JSON.stringify(event.data);
};
