import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** The browser's own compression on this thread: the policy knows no worker of a library and no WebAssembly. */
configure({ useWebWorkers: false, useCompressionStream: true });

export {
  Reader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
