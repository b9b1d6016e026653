import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** A connection to an empty DuckDB in a worker of its own: the build with native exceptions, one thread. */
export async function openDuckdb(): Promise<AsyncDuckDBConnection> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await duckdb.instantiate(new URL(wasmUrl, location.href).href);
  await duckdb.open({ path: ':memory:' });
  return duckdb.connect();
}
