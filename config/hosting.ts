import compression from 'compression';
import type { Connect, Plugin } from 'vite';
import { headersFile, metaPolicy, securityHeaders } from './security.ts';

/** The policy into the page, `_headers` into the build, compression and headers into the server of `npm start`. */
export function hosting(): Plugin {
  return {
    name: 'porras-hosting',
    transformIndexHtml: {
      order: 'post',
      handler: (_, context) =>
        context.server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
                injectTo: 'head-prepend',
              },
            ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    configurePreviewServer(server) {
      // Made for express, it asks nothing that a plain server does not have.
      server.middlewares.use(compression() as unknown as Connect.NextHandleFunction);
      server.middlewares.use((_, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        next();
      });
    },
  };
}
