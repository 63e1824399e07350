import { makePrivateFolder } from '../hosting/private-folder.ts';
import { startStorageService } from '../storage/service.ts';
import { serveApp } from './serve-app.ts';
import type { BrowserHost, ServeOptions } from './serve-app.ts';

/** What the browser host needs beside what serving needs. */
export interface BrowserHostOptions extends ServeOptions {
  readonly version: string;
}

/** Starts storage in this process and serves it and the page to a browser on this machine. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  makePrivateFolder(options.dataFolder);
  const { dataFolder, version, log } = options;
  return serveApp(await startStorageService({ dataFolder, version, logger: log }), options);
}
